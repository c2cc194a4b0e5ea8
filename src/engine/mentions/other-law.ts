import { contextWordsOf, findContextWords, plainText } from './context-words';
import type { Rule } from './scene';

/** Refuses "Article 22 of the Passenger Act" for an alias "Article 22" that means the GDPR's. */
export const ofAnotherLaw: Rule = (hit, { text }) => {
  const { needs } = contextWordsOf(hit.known.alias);
  if (!needs || !numbered.test(hit.known.exact)) return undefined;
  if (earlier.test(text.slice(Math.max(0, hit.start - 12), hit.start))) return 'of an earlier law';
  const law = ofLaw.exec(text.slice(hit.end, hit.end + 120));
  if (!law) return undefined;
  const named = lawName.exec(law[1]!)?.[0] ?? law[1]!;
  return findContextWords(plainText(named), 0, 0, named.length, needs).length > 0 ? undefined : `of "${named.trim()}"`;
};

const earlier = /\b(?:previous|former|old|earlier|repealed)\s$/i;

/** The capitalised words a name begins with, and the small ones between them. */
const lawName = /^(?:\p{Lu}\S*(?:\s(?:of|on|the|and|for|to))*\s?)+/u;
const numbered = /^(?:Article|Section|Bill|Chapter)\s\d+$/i;
/** `.3(a), first paragraph, of the …`, then as much as a law's name takes. */
const ofLaw =
  /^(?:[\s,.()\d\u00a7-]|\b(?:[a-zA-Z]|paragraphs?|section|letter|subsection|first|second|and|no)\b){0,24}?\s(?:of|from|in)\s(?:the\s)?([^.;,\n]{3,60})/;
