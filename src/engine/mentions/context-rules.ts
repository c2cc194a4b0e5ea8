import { contextWordsOf, findContextWords, needsReach, notReach } from './context-words';
import type { Hit } from './scan-aliases';
import { isAmbiguous, isCommonWord, isInTitleCase, type Rule, type Scene } from './scene';
import { isSentenceStart } from './surroundings';
import { workWords } from './work-words';

/** The words of `needsContext` near the hit; the title is near to everything, since it says what the article is about. */
export function findNeededWords(hit: Hit, { text, title }: Scene): string[] | undefined {
  const { needs } = contextWordsOf(hit.known.alias);
  if (!needs) return undefined;
  const near = findContextWords(text, hit.start, hit.end, needsReach, needs);
  return near.length > 0 ? near : findContextWords(title, 0, 0, title.length, needs);
}

/** Refuses a hit beside one of the pack's words against it. */
export const besideNotContext: Rule = (hit, { text }) => {
  const [found] = findContextWords(text, hit.start, hit.end, notReach, contextWordsOf(hit.known.alias).not);
  return found ? `beside "${found}"` : undefined;
};

/** Refuses a hit that has none of the pack's words for it near, unless the article has named its entry already. */
export const withoutContext: Rule = (hit, scene) => {
  if (scene.established.has(hit.known.entry.id)) return undefined;
  if (findNeededWords(hit, scene)?.length !== 0) return undefined;
  return `none of ${hit.known.alias.needsContext!.map((word) => `"${word}"`).join(', ')} near`;
};

/** Refuses "Aware" or "Teams" where any word has a capital, unless the words around spell the name out. */
export const capitalSaysNothing: Rule = (hit, scene) => {
  if (!isCommonWord(hit)) return undefined;
  const inTitle = isInTitleCase(hit, scene);
  if (!inTitle && !isSentenceStart(scene.text, hit.start)) return undefined;
  if (scene.established.has(hit.known.entry.id) && findNeededWords(hit, scene)?.length !== 0) return undefined;
  if (/^['\u2019]s\b/.test(scene.text.slice(hit.end, hit.end + 3))) return undefined;
  const around = scene.text.slice(Math.max(0, hit.start - 40), hit.end + 40).replace(/\s/g, ' ');
  const spelled = hit.known.alias.needsContext?.some((word) => word.includes(hit.known.exact) && around.includes(word));
  if (spelled) return undefined;
  return inTitle ? 'a common word in a headline' : 'a common word at the start of a sentence';
};

/** Refuses a technique, risk or concept that is spoken of without anybody at work. */
export const withoutPeopleAtWork: Rule = (hit, scene) => {
  const { type } = hit.known.entry;
  if (type !== 'technique' && type !== 'risk' && type !== 'concept') return undefined;
  if (scene.aboutWork || isAmbiguous(hit)) return undefined;
  const around = scene.text.slice(Math.max(0, hit.start - needsReach), hit.end + needsReach);
  return workWords.test(around) ? undefined : 'nobody at work near';
};
