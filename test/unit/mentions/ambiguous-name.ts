/** A name that is also a word, or letters that stand for more than one thing. */
export interface AmbiguousName {
  entry: string;
  /** Sentences that name the entry. */
  named: string[];
  /** Sentences that only look so. */
  notNamed: string[];
}
