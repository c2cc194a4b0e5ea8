import { countJoined } from './count-joined';
import { foldToken } from './fold-token';
import type { Meter } from './meter';
import type { Passage } from './passage';
import type { TextIndex } from './text-index';
import { scanTokens, Tokens } from './tokens';

/** A quote with its surroundings as words: tokens `[0, from)` are the prefix, `[from, to)` the quote, the rest the suffix. */
export interface Pattern {
  /** That of the passage. */
  text: string;
  tokens: Tokens;
  /** The word of the indexed text at each token, -1 where it has none. */
  ids: Int32Array;
  weights: Uint8Array;
  /** Bits of `Kind`. */
  kinds: Uint8Array;
  /** What is joined to the word at an end of the quote and is part of what it says is taken for part of it. */
  from: number;
  to: number;
  /** Tokens that are surely whole: the outermost word of a side may be cut. */
  low: number;
  high: number;
  /** Offset of the quote in `text`. */
  exactStart: number;
  exactEnd: number;
}

/** Tokens `[from, to)` of a pattern. */
export interface Piece {
  from: number;
  to: number;
}

/** To look a word up, and to tell what it is. */
const unitsPerToken = 50;

/**
 * The pattern of a passage in terms of an indexed text. `from === to` where the quote has neither words nor marks. Yields
 * where a piece ends.
 */
export function* buildPattern(passage: Passage, index: TextIndex, meter: Meter): Generator<void, Pattern> {
  const { vocabulary } = index;
  const { text, units, exactStart, exactEnd } = passage;
  const tokens = cutAtBorders(passage, index);
  if (meter.isSpentBy(text.length)) yield;
  const ids = new Int32Array(tokens.count);
  const weights = new Uint8Array(tokens.count);
  const kinds = new Uint8Array(tokens.count);
  let from = 0;
  let to = 0;
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.starts[at]!;
    const end = tokens.ends[at]!;
    const id = vocabulary.find(units, start, end);
    ids[at] = id;
    kinds[at] = id < 0 ? vocabulary.kindOfSpelling(foldToken(text.slice(start, end))) : vocabulary.kindOf(id);
    weights[at] = id < 0 ? index.rarest : index.weights[id]!;
    if (tokens.ends[at]! <= exactStart) from = at + 1;
    if (tokens.starts[at]! < exactEnd) to = at + 1;
    if (meter.isSpentBy(unitsPerToken)) yield;
  }
  to = Math.max(from, to);
  if (from < to) {
    from -= countJoined(text, tokens, from, -1);
    to += countJoined(text, tokens, to - 1, 1);
  }
  const low = from > 2 ? 1 : 0;
  const high = tokens.count - to > 2 ? tokens.count - 1 : tokens.count;
  return {
    text,
    tokens,
    ids,
    weights,
    kinds,
    from,
    to,
    low,
    high,
    exactStart,
    exactEnd,
  };
}

/** Whether a paragraph ends before a token of a pattern. */
export function endsParagraph({ text, tokens }: Pattern, token: number): boolean {
  const { starts, ends } = tokens;
  for (let at = ends[token - 1]!; at < starts[token]!; at++) if (text.charCodeAt(at) === lineFeed) return true;
  return false;
}

const lineFeed = 10;

/** The quote with what stands beside it in its own paragraph; undefined where its surroundings are in no other. */
export function ownParagraphOf(pattern: Pattern): Piece | undefined {
  let { from, to } = pattern;
  while (from > 0 && !endsParagraph(pattern, from)) from--;
  while (to < pattern.ids.length && !endsParagraph(pattern, to)) to++;
  return from > 0 || to < pattern.ids.length ? { from, to } : undefined;
}

/**
 * The tokens of a passage. The surroundings are read on with the quote, since a quote may begin or end within a word.
 * Where the two joined make a word that the text does not have, and what is outside the quote is a word by itself, they
 * are read apart: notes of other tools come with trimmed surroundings. "dis" beside "agreed" is none: the word has changed.
 */
function cutAtBorders(passage: Passage, index: TextIndex): Tokens {
  const { units, exactStart, exactEnd } = passage;
  const tokens = new Tokens();
  scanTokens(units, tokens, 0, units.length);
  const apart = [exactStart, exactEnd].filter((border) => isTrimmedAt(passage, tokens, border, index));
  if (apart.length === 0) return tokens;
  const cut = new Tokens();
  let at = 0;
  for (const border of [...apart, units.length]) at = scanTokens(units, cut, at, border, border);
  return cut;
}

/** Whether white space was lost at a border of the quote. */
function isTrimmedAt({ units, exactStart }: Passage, tokens: Tokens, border: number, index: TextIndex): boolean {
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.starts[at]!;
    const end = tokens.ends[at]!;
    if (start < border && border < end) {
      const [from, to] = border === exactStart ? [start, border] : [border, end];
      const { vocabulary } = index;
      return vocabulary.find(units, start, end) < 0 && vocabulary.find(units, from, to) >= 0;
    }
    if (start >= border) return false;
  }
  return false;
}
