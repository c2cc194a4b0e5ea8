import type { Meter } from './meter';
import { type AnchorText, Fingerprints } from './surroundings';
import { scanTokens, Tokens } from './tokens';
import { Vocabulary } from './vocabulary';

/** An article by its words: built once, shared by all notes. */
export interface TextIndex {
  article: AnchorText;
  text: string;
  units: Uint16Array;
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

/** Characters read, or tokens sorted, between two looks at the meter. */
const stride = 4_096;

/** To cut and number the words of a character, and to sort a word. */
const unitsPerCharacter = 3;
const unitsPerToken = 2;

/** Builds the index of an article from its text's units. Yields where a piece ends. */
export function* buildTextIndex(article: AnchorText, units: Uint16Array, meter: Meter): Generator<void, TextIndex> {
  const { text } = article;
  const tokens = new Tokens();
  const vocabulary = new Vocabulary();
  let ids = new Int32Array(0);
  for (let from = 0, named = 0; from < text.length; ) {
    const start = from;
    from = scanTokens(units, tokens, start, Math.min(start + stride, text.length));
    if (ids.length < tokens.count) {
      const longer = new Int32Array(tokens.starts.length);
      longer.set(ids);
      ids = longer;
    }
    for (; named < tokens.count; named++)
      ids[named] = vocabulary.add(units, tokens.starts[named]!, tokens.ends[named]!);
    if (meter.isSpentBy(unitsPerCharacter * (from - start))) yield;
  }
  const fingerprints = new Fingerprints(article);
  return {
    article,
    text,
    units,
    fingerprints,
    tokens,
    ids,
    vocabulary,
    ...(yield* sortByWord(ids, tokens.count, vocabulary, meter)),
  };
}

/** Where each word stands, and how much it says. */
function* sortByWord(ids: Int32Array, count: number, vocabulary: Vocabulary, meter: Meter) {
  const words = vocabulary.size;
  const heads = new Int32Array(words + 1);
  for (let from = 0; from < count; from += stride) {
    const to = Math.min(from + stride, count);
    for (let at = from; at < to; at++) heads[ids[at]! + 1]!++;
    if (meter.isSpentBy(unitsPerToken * stride)) yield;
  }
  const weights = new Uint8Array(words);
  const isWord = new Uint8Array(words);
  for (let id = 0; id < words; id++) {
    isWord[id] = Number(vocabulary.isWord(id));
    const bits = Math.log2((count + 1) / heads[id + 1]!);
    weights[id] = Math.max(1, Math.round(isWord[id] ? bits : bits / 2));
    heads[id + 1]! += heads[id]!;
    if (meter.isSpentBy(unitsPerWord)) yield;
  }
  const next = heads.slice();
  const postings = new Int32Array(count);
  for (let from = 0; from < count; from += stride) {
    const to = Math.min(from + stride, count);
    for (let at = from; at < to; at++) postings[next[ids[at]!]!++] = at;
    if (meter.isSpentBy(unitsPerToken * stride)) yield;
  }
  return { heads, postings, weights, isWord, rarest: Math.max(4, Math.round(Math.log2(count + 1))) };
}

/** To weigh a word. */
const unitsPerWord = 6;
