import { findCueVerb } from '../words/cue-lexicon';
import { isPhrasalHead } from '../words/phrasal-cues';
import { hasLetterOrDigit, startsCapital } from './letters';
import type { Word } from './token';

/** The words of one article by how they are written, so that each is looked up in the lists once. */
export type Vocabulary = Map<string, Word>;

/** The word written like this; read only where the vocabulary does not hold it yet. */
export function readWord(text: string, vocabulary: Vocabulary): Word {
  const known = vocabulary.get(text);
  if (known) return known;
  const small = text.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  const verb = findCueVerb(lower);
  const word: Word = {
    kind: hasLetterOrDigit(text) ? 'word' : 'mark',
    text,
    lower,
    isCapital: startsCapital(text) || /^[\d²³¹¼-¾⁰-₉]/.test(text),
    verb,
    mayReport: verb !== undefined || isPhrasalHead(lower) || lower.endsWith('ed'),
    tag: undefined,
  };
  vocabulary.set(text, word);
  return word;
}
