import { findCueVerb } from './cue-lexicon';
import * as words from './word-lists';

/** Whether a list knows a lower-cased word as a verb or as one of the small words of English. */
export function isCommonWord(word: string): boolean {
  return (
    findCueVerb(word) !== undefined ||
    words.auxiliaries.has(word) ||
    words.determiners.has(word) ||
    words.prepositions.has(word) ||
    words.conjunctions.has(word) ||
    words.subordinators.has(word) ||
    words.adverbs.has(word) ||
    words.plainVerbs.has(word) ||
    words.subjectPronouns.has(word)
  );
}
