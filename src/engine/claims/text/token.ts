import type { CueVerb } from '../words/cue-lexicon';

/** What part a token may play; a guess by lists, endings and capitals, good enough to find the edges of noun phrases. */
export type Tag =
  | 'quote'
  | 'comma'
  | 'mark'
  | 'det'
  | 'pron'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'aux'
  | 'adv'
  | 'verb'
  | 'cue'
  | 'gerund'
  | 'name'
  | 'noun'
  | 'number';

/** A word, number or mark as it is written, with all that can be told of it without its neighbours: read once an article. */
export interface Word {
  kind: 'word' | 'mark';
  text: string;
  /** The text in lower case with straight apostrophes. */
  lower: string;
  /** Whether it starts with a capital letter or a digit. */
  isCapital: boolean;
  /** The reporting verb it may be a form of. */
  verb: CueVerb | undefined;
  /** Whether it may report anything at all: such a verb, the head of a phrase like "shot back", an "-ed" that no list knows. */
  mayReport: boolean;
  /** The tag it has by itself inside a sentence, once it was asked. */
  tag: Tag | undefined;
}

/** A word, a number, one punctuation mark, or a whole quotation with its marks. Offsets into `Article.text`. */
export interface Token {
  kind: 'word' | 'mark' | 'quote';
  text: string;
  /** As of its word; of a quotation, nothing. */
  lower: string;
  start: number;
  end: number;
  /** Absent for a quotation. */
  word: Word | undefined;
  /** What `tagOf` guessed, once it was asked: a token stands in one sentence only, so its tag never changes. */
  tag: Tag | undefined;
}

/** Tokens of one sentence; `block` is the number of the block it stands in. */
export interface Sentence {
  tokens: Token[];
  start: number;
  end: number;
  block: number;
}

/** Token numbers, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}
