import type { LexiconEntry } from '../../model/lexicon';
import { contextWordsOf, findContextWords, needsReach } from './context-words';
import type { Hit } from './scan-aliases';
import { isAmbiguous, type Rule, type Scene } from './scene';

/** Subjects and stories: what they are called has other senses wherever the article has another subject. */
const subjects: ReadonlySet<LexiconEntry['type']> = new Set(['technique', 'risk', 'concept', 'case']);

/** Refuses "screenshots", "GPS" or "Uber" the story in an article about something else, whatever stands near. */
export const onAnotherSubject: Rule = (hit, { topic }) =>
  topic === 'silent' && subjects.has(hit.known.entry.type) && isAmbiguous(hit)
    ? 'the article is about another subject'
    : undefined;

const listGoesOn = /^,\s\p{Lu}[\p{L}\p{N}.&' -]*,?\s(?:(?:and|or)\s\p{Lu}|\p{Lu}[^\s,]*,)/u;
const listLedHere = /\p{Lu}[^\s,]*,\s(?:\p{Lu}[^,.]{0,20},?\s(?:and|or)\s|(?:and|or)\s)$/u;

/** Refuses the firm's name for its story where it is one firm of a list: "Glovo, Wolt or Bolt". */
export const oneOfAList: Rule = ({ known, start, end }, { text, established }) => {
  if (known.entry.type !== 'case' || !known.alias.needsContext || established.has(known.entry.id)) return undefined;
  const isListed =
    listGoesOn.test(text.slice(end, end + 60)) || listLedHere.test(text.slice(Math.max(0, start - 40), start));
  return isListed ? 'one of a list of names' : undefined;
};

const offices: ReadonlySet<LexiconEntry['type']> = new Set(['regulator', 'organisation']);

/**
 * Whether the letters stand for an office or body of the article's own subject: "ICO", "TUC" in one on surveillance at work,
 * where none of the pack's words against it is anywhere near.
 */
export function isOfficeOfSubject({ known, start, end }: Hit, { topic, plain }: Scene): boolean {
  if (topic !== 'shown' || !offices.has(known.entry.type) || !/^\p{Lu}{3,}$/u.test(known.exact)) return false;
  return findContextWords(plain, start, end, needsReach, contextWordsOf(known.alias).not).length === 0;
}
