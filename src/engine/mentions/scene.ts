import type { LexiconEntry } from '../../model/lexicon';
import type { Outcome } from '../../model/reading';
import type { Span } from '../../model/span';
import type { PlainText } from './context-words';
import type { Hit } from './scan-aliases';
import { firstFrom, type WordIndex } from './word-index';

/** What is known of the whole article while its hits are judged. */
export interface Scene {
  text: string;
  plain: PlainText;
  plainTitle: PlainText;
  /** Blocks in which a capital letter says nothing. */
  titleCase: readonly Span[];
  /** Words for people at work, for other people, for watching, and people at work who only handle what others record. */
  people: WordIndex;
  others: WordIndex;
  watching: WordIndex;
  handlers: WordIndex;
  /** Whether the article as a whole is about people at work. */
  aboutWork: boolean;
  /** What was found about the topic: whether it is surveillance at work. */
  topic: Outcome;
  /** Ids of entries that the article has named beyond doubt. */
  established: ReadonlySet<string>;
  /** Ids of entries in whose story the article names them: "Mobley v. Workday" for the vendor. */
  told: ReadonlySet<string>;
  /** Ids of entries whose name the article also gives to an office or law of another country. */
  abroad: ReadonlySet<string>;
  /** Short forms that the article itself introduces for something else: "initial coin offering (ICO)". */
  taken: ReadonlyMap<string, string>;
}

/** A reason to refuse a hit, in words for a pack author, or undefined. */
export type Rule = (hit: Hit, scene: Scene) => string | undefined;

const namedTypes: ReadonlySet<LexiconEntry['type']> = new Set([
  'vendor',
  'technology',
  'regulator',
  'organisation',
  'person',
  'outlet',
  'case',
  'law',
]);

/** Whether the words are a name: of a named thing, and written with a capital in the pack. */
export function isName({ known }: Hit): boolean {
  return namedTypes.has(known.entry.type) && /\p{Lu}/u.test(known.exact);
}

/** Whether the pack itself doubts the alias. */
export function isAmbiguous({ known }: Hit): boolean {
  return Boolean(known.alias.needsContext?.length || known.alias.notContext?.length);
}

/** "Aware", "Teams", "Computing": a name only by its capital. */
export function isCommonWord(hit: Hit): boolean {
  return isAmbiguous(hit) && hit.known.alias.caseSensitive && /^\p{Lu}\p{Ll}+$/u.test(hit.known.exact);
}

/** Whether the words stand in a block written In Title Case. */
export function isInTitleCase(hit: Hit, { titleCase }: Scene): boolean {
  const block = titleCase[firstFrom(titleCase, hit.start + 1) - 1];
  return block !== undefined && hit.end <= block.end;
}
