import type { LexiconEntry } from '../../model/lexicon';
import { contextWordsOf, findContextWords, needsReach, notReach } from './context-words';
import type { Hit } from './scan-aliases';
import { isCommonWord, isInTitleCase, type Rule, type Scene } from './scene';
import { isSpokenOfAsItsKind } from './spoken-of';
import { isSentenceStart } from './surroundings';
import { watchWords, workWords } from './work-words';

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

/** Entries that go on under a short name once the article has named them; "Article 22" or "Uber" must be asked each time. */
const nameable: ReadonlySet<LexiconEntry['type']> = new Set([
  'vendor',
  'technology',
  'organisation',
  'regulator',
  'person',
  'outlet',
]);
/** Subjects and stories that an article about people at work goes on with once it has begun. */
const subjects: ReadonlySet<LexiconEntry['type']> = new Set(['technique', 'risk', 'concept', 'case']);

function isEstablished({ known }: Hit, { established, aboutWork }: Scene): boolean {
  const { id, type } = known.entry;
  return established.has(id) && (nameable.has(type) || (aboutWork && subjects.has(type)));
}

/** Refuses a hit that has none of the pack's words for it near, unless the article has named its entry already. */
export const withoutContext: Rule = (hit, scene) => {
  if (isEstablished(hit, scene) || findNeededWords(hit, scene)?.length !== 0 || isSpokenOfAsItsKind(hit, scene))
    return undefined;
  return `none of ${hit.known.alias.needsContext!.map((word) => `"${word}"`).join(', ')} near`;
};

/** Refuses "Aware" or "Teams" where any word has a capital, unless the words around spell the name out. */
export const capitalSaysNothing: Rule = (hit, scene) => {
  if (!isCommonWord(hit)) return undefined;
  const inTitle = isInTitleCase(hit, scene);
  if (!inTitle && (/\s/.test(hit.known.alias.text) || !isSentenceStart(scene.text, hit.start))) return undefined;
  if (scene.established.has(hit.known.entry.id) && findNeededWords(hit, scene)?.length !== 0) return undefined;
  if (/^['\u2019]s\b/.test(scene.text.slice(hit.end, hit.end + 3)) || isSpokenOfAsItsKind(hit, scene)) return undefined;
  const around = scene.text.slice(Math.max(0, hit.start - 40), hit.end + 40).replace(/\s/g, ' ');
  const spelled = hit.known.alias.needsContext?.some((word) => word.includes(hit.known.exact) && around.includes(word));
  if (spelled) return undefined;
  return inTitle ? 'a common word in a headline' : 'a common word at the start of a sentence';
};

/** How near a word for watching must stand to a technique that does not say itself that it watches. */
const watchReach = 150;

/** Refuses a technique or risk spoken of without anybody at work, and one of a single word ("webcam") without any watching. */
export const withoutPeopleAtWork: Rule = (hit, scene) => {
  const { type } = hit.known.entry;
  if (type === 'case' || !subjects.has(type) || isEstablished(hit, scene)) return undefined;
  const near = (reach: number) => scene.text.slice(Math.max(0, hit.start - reach), hit.end + reach);
  const people = scene.aboutWork || workWords.test(type === 'concept' ? scene.text : near(needsReach));
  if (!people) return 'nobody at work near';
  if (type !== 'technique' || /[ -]/.test(hit.known.exact) || watchWords.test(near(watchReach))) return undefined;
  return 'nothing near says that it watches';
};
