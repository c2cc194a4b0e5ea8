import { findNeededWords } from './context-rules';
import { isEstablished } from './established';
import type { Hit } from './scan-aliases';
import { isCommonWord, isInTitleCase, type Rule, type Scene } from './scene';
import { isSpelledOut, isSpokenOfAsItsKind } from './spoken-of';
import { isSentenceStart } from './surroundings';

/** Refuses "Aware" or "Teams" where any word has a capital, unless the words around spell the name out. */
export const capitalSaysNothing: Rule = (hit, scene) => {
  const { alias, entry } = hit.known;
  if (!isCommonWord(hit) || entry.type === 'person' || scene.told.has(entry.id)) return undefined;
  const inTitle = isInTitleCase(hit, scene);
  if (!inTitle && (/\s/.test(alias.text) || !isSentenceStart(scene.text, hit.start))) return undefined;
  if (isEstablished(hit, scene) && findNeededWords(hit, scene)?.length !== 0) return undefined;
  if (/^['\u2019]s\b/.test(scene.text.slice(hit.end, hit.end + 3)) || isSpokenOfAsItsKind(hit, scene)) return undefined;
  if (isSpelledOut(hit, scene.text)) return undefined;
  if (!inTitle && (entry.type === 'case' || actsAsName(hit, scene))) return undefined;
  return inTitle ? 'a common word in a headline' : 'a common word at the start of a sentence';
};

/**
 * "Workday is sued", "Aware, whose clients": a singular noun without an article before its verb, or an adjective before
 * one, is a name in English. A mass noun ("Computing changed") or a plural ("Teams") is not, so outlets and plurals stay out.
 */
const verb =
  /^(?:,\s(?:whose|which|formerly|owned by|based in|an?\s|the\s|\p{Lu}[\p{L}]+['\u2019]s\s)|\s(?:(?:then|also|later|now)\s)?(?:is|was|has|had|will|would|says?|said|told|asked|agreed|did|does|can|sells|sold|makes|made|records|reads|tracks|monitors|scores|collects|offers|declined|uses|claims|analy[sz]es|argues|denies|denied|confirmed|launched|bought|removed|refused|filed|settled|faces|paid)\s)/u;

function actsAsName(hit: Hit, scene: Scene): boolean {
  const needed = findNeededWords(hit, scene);
  if (hit.known.entry.type === 'outlet' || !(needed?.length || isEstablished(hit, scene))) return false;
  const after = scene.text.slice(hit.end, hit.end + 40).replace(/\s/g, ' ');
  return (
    (verb.test(after) && !hit.known.exact.endsWith('s')) ||
    (needed ?? []).some((word) => after.toLowerCase().startsWith(` ${word.toLowerCase()}`))
  );
}

const article = /\b(?:an?|every|each|my|your|his|her|their|our|this|these|those|more|most|very)\s["'\u2018\u201c_]?$/i;
/** A noun that a name may describe: "a Workday spokesperson". */
const noun = /^\s(?!that|with|from|this|will|would|could|should|must|have|were)\p{Ll}{4,}/u;

/** Refuses "a Mentor can help" and "an Insider's View": after an article, with no noun to describe, it is a word. */
export const withArticle: Rule = (hit, { text }) => {
  if (!isCommonWord(hit) || /\s/.test(hit.known.alias.text)) return undefined;
  if (!article.test(text.slice(Math.max(0, hit.start - 8), hit.start))) return undefined;
  return noun.test(text.slice(hit.end, hit.end + 16)) ? undefined : 'a common word with an article';
};
