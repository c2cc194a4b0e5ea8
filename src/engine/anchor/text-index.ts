import { foldToken } from './fold-token';
import { type AnchorText, Fingerprints } from './surroundings';
import { Kind, kindOf } from './telling-words';
import { scanTokens, Tokens } from './tokens';

/** An article by its words: built once, shared by all notes. */
export interface TextIndex {
  article: AnchorText;
  text: string;
  fingerprints: Fingerprints;
  tokens: Tokens;
  /** The word at each token: equal ids, equal folded spelling. */
  ids: Int32Array;
  vocabulary: Vocabulary;
  /** Tokens of word `id`, in order: `postings` from `heads[id]` to `heads[id + 1]`. */
  heads: Int32Array;
  postings: Int32Array;
  /** How much a match of word `id` says, about its bits of surprise in this text: 1 (a comma, "the") to `rarest`. */
  weights: Uint8Array;
  /** 1 where `id` has a letter or digit, 0 for marks and symbols. */
  isWord: Uint8Array;
  /** Weight of a word that the text does not have. */
  rarest: number;
}

/** Characters read between two yields: about 3 ms of work. */
const slice = 100_000;

/** Builds the index of an article, yielding between slices of about 100,000 characters. */
export function* buildTextIndex(article: AnchorText): Generator<void, TextIndex> {
  const { text } = article;
  const tokens = new Tokens();
  const vocabulary = new Vocabulary();
  let ids = new Int32Array(0);
  for (let from = 0, named = 0; from < text.length; ) {
    from = scanTokens(text, tokens, from, Math.min(from + slice, text.length));
    if (ids.length < tokens.count) {
      const longer = new Int32Array(tokens.starts.length);
      longer.set(ids);
      ids = longer;
    }
    for (; named < tokens.count; named++) {
      ids[named] = vocabulary.add(text.slice(tokens.starts[named], tokens.ends[named]));
    }
    yield;
  }
  const fingerprints = new Fingerprints(article);
  return { article, text, fingerprints, tokens, ids, vocabulary, ...sortByWord(ids, tokens.count, vocabulary) };
}

/** Where each word stands, and how much it says. */
function sortByWord(ids: Int32Array, count: number, vocabulary: Vocabulary) {
  const words = vocabulary.size;
  const heads = new Int32Array(words + 1);
  for (let at = 0; at < count; at++) heads[ids[at]! + 1]!++;
  const weights = new Uint8Array(words);
  const isWord = new Uint8Array(words);
  for (let id = 0; id < words; id++) {
    isWord[id] = vocabulary.kindOf(id) & Kind.word;
    const bits = Math.log2((count + 1) / heads[id + 1]!);
    weights[id] = Math.max(1, Math.round(isWord[id] ? bits : bits / 2));
    heads[id + 1]! += heads[id]!;
  }
  const next = heads.slice();
  const postings = new Int32Array(count);
  for (let at = 0; at < count; at++) postings[next[ids[at]!]!++] = at;
  return { heads, postings, weights, isWord, rarest: Math.max(4, Math.round(Math.log2(count + 1))) };
}

/** The words of a text, numbered from 0. Every spelling met leads to the number of its folding. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly kinds = new Map<number, number>();

  get size(): number {
    return this.words.length;
  }

  /** Bits of `Kind` of word `id`. Names are told by the whole text: ask when every word has been added. */
  kindOf(id: number): number {
    let kind = this.kinds.get(id);
    if (kind === undefined) {
      kind = kindOf(this.words[id]!, (word) => this.numbers.has(word));
      this.kinds.set(id, kind);
    }
    return kind;
  }

  add(raw: string): number {
    const known = this.numbers.get(raw);
    if (known !== undefined) return known;
    const folded = foldToken(raw);
    let id = this.numbers.get(folded);
    if (id === undefined) {
      id = this.words.length;
      this.words.push(folded);
      this.numbers.set(folded, id);
    }
    this.numbers.set(raw, id);
    return id;
  }

  /** -1 where the text does not have the word, however it is spelled. */
  find(raw: string): number {
    return this.numbers.get(raw) ?? this.numbers.get(foldToken(raw)) ?? -1;
  }

  /** -1 where the text does not have the word spelled so. */
  findSpelling(raw: string): number {
    return this.numbers.get(raw) ?? -1;
  }
}
