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

/** A word, a number, one punctuation mark, or a whole quotation with its marks. Offsets into `Article.text`. */
export interface Token {
  kind: 'word' | 'mark' | 'quote';
  text: string;
  /** The text in lower case with straight apostrophes; of a quotation, nothing. */
  lower: string;
  start: number;
  end: number;
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
