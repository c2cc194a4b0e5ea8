import { findNeededWords } from './context-rules';
import { isEstablished } from './established';
import { isCommonWord, isInTitleCase, type Rule } from './scene';
import { isSpokenOfAsItsKind } from './spoken-of';
import { isSentenceStart } from './surroundings';

/** Refuses "Aware" or "Teams" where any word has a capital, unless the words around spell the name out. */
export const capitalSaysNothing: Rule = (hit, scene) => {
  const { alias, entry } = hit.known;
  if (!isCommonWord(hit) || entry.type === 'person') return undefined;
  const inTitle = isInTitleCase(hit, scene);
  if (!inTitle && (/\s/.test(alias.text) || !isSentenceStart(scene.text, hit.start))) return undefined;
  if (isEstablished(hit, scene) && findNeededWords(hit, scene)?.length !== 0) return undefined;
  if (/^['\u2019]s\b/.test(scene.text.slice(hit.end, hit.end + 3)) || isSpokenOfAsItsKind(hit, scene)) return undefined;
  const around = scene.text.slice(Math.max(0, hit.start - 40), hit.end + 40).replace(/\s/g, ' ');
  const spelled = alias.needsContext?.some((word) => word.includes(hit.known.exact) && around.includes(word));
  if (spelled) return undefined;
  return inTitle ? 'a common word in a headline' : 'a common word at the start of a sentence';
};

const article = /\b(?:an?|every|each|my|your|his|her|their|our|this|these|those|more|most|very)\s["'\u2018\u201c_]?$/i;
/** A noun that a name may describe: "a Workday spokesperson". */
const noun = /^\s(?!that|with|from|this|will|would|could|should|must|have|were)\p{Ll}{4,}/u;

/** Refuses "a Mentor can help" and "an Insider's View": after an article, with no noun to describe, it is a word. */
export const withArticle: Rule = (hit, { text }) => {
  if (!isCommonWord(hit) || /\s/.test(hit.known.alias.text)) return undefined;
  if (!article.test(text.slice(Math.max(0, hit.start - 8), hit.start))) return undefined;
  return noun.test(text.slice(hit.end, hit.end + 16)) ? undefined : 'a common word with an article';
};
