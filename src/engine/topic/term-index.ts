import type { TopicLexicon } from '../../model/topic-lexicon';
import { type WordKind, wordKinds } from './topic-lexicon';

/** One word of one or several terms, and what may follow it. */
export interface TermNode {
  /** The word in lower case: a hash may collide, so it is compared. */
  word: string;
  /** Kinds of the term that ends here as bits, 0 where none does. */
  kinds: number;
  next: Map<number, TermNode> | undefined;
}

/** All terms of a lexicon as a tree of words, keyed by `hashWord`. */
export interface TermIndex {
  first: Map<number, TermNode>;
  passive: Map<number, string>;
  passiveBefore: Map<number, string>;
}

/** The bit that stands for a kind of word. */
export const bitOf = Object.fromEntries(wordKinds.map((kind, i) => [kind, 1 << i])) as Record<WordKind, number>;

export const hashStart = 0x811c9dc5;

/** The hash of a word extended by one lower-case UTF-16 unit (FNV-1a). */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The finished hash, a small non-negative integer. */
export function hashEnd(hash: number): number {
  return hash & 0x3fffffff;
}

/** The key under which a lower-case word is filed. */
export function hashWord(word: string): number {
  let hash = hashStart;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hashEnd(hash);
}

/** The spellings a term stands for: `spy(|ing) on` → "spy on", "spying on". */
export function spellings(term: string): string[] {
  const open = term.indexOf('(');
  if (open < 0) return [term];
  const close = term.indexOf(')', open);
  const rest = spellings(term.slice(close + 1));
  const endings = term.slice(open + 1, close).split('|');
  return endings.flatMap((ending) => rest.map((tail) => term.slice(0, open) + ending + tail));
}

/** The terms of a lexicon made ready for `scanText`. Throws where two of its words share a hash. */
export function indexTerms(lexicon: Pick<TopicLexicon, 'terms' | 'passive' | 'passiveBefore'>): TermIndex {
  const first = new Map<number, TermNode>();
  for (const kind of wordKinds) {
    for (const term of lexicon.terms[kind] ?? []) {
      for (const spelling of spellings(term)) addTerm(first, spelling.split(' '), bitOf[kind]);
    }
  }
  return { first, passive: keyByHash(lexicon.passive), passiveBefore: keyByHash(lexicon.passiveBefore) };
}

const keyByHash = (words: readonly string[]) => new Map(words.map((word) => [hashWord(word), word]));

function addTerm(first: Map<number, TermNode>, words: string[], kind: number): void {
  let level = first;
  for (const [i, word] of words.entries()) {
    const hash = hashWord(word);
    const node = level.get(hash) ?? { word, kinds: 0, next: undefined };
    if (node.word !== word) throw new Error(`"${word}" and "${node.word}" share a hash`);
    level.set(hash, node);
    if (i === words.length - 1) node.kinds |= kind;
    else level = node.next ??= new Map();
  }
}
