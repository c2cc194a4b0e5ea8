import type { Quote } from '../../model/note';
import { foldToken } from './fold-token';
import { kindOf } from './telling-words';
import type { TextIndex } from './text-index';
import { scanTokens, Tokens } from './tokens';

/** A quote with its surroundings as words: tokens `[0, from)` are the prefix, `[from, to)` the quote, the rest the suffix. */
export interface Pattern {
  /** prefix + exact + suffix */
  text: string;
  tokens: Tokens;
  /** The word of the indexed text at each token, -1 where it has none. */
  ids: Int32Array;
  weights: Uint8Array;
  /** Bits of `Kind`. */
  kinds: Uint8Array;
  from: number;
  to: number;
  /** Tokens that are surely whole: the outermost word of a side may be cut. */
  low: number;
  high: number;
  /** Whether a paragraph ends before the quote, and after it. */
  opensParagraph: boolean;
  closesParagraph: boolean;
  /** Offset of the quote in `text`. */
  exactStart: number;
  exactEnd: number;
}

/** The pattern of a quote in terms of an indexed text. `from === to` where the quote has neither words nor marks. */
export function buildPattern(quote: Quote, index: TextIndex): Pattern {
  const { prefix, exact, suffix } = quote;
  const { vocabulary } = index;
  const text = prefix + exact + suffix;
  const exactStart = prefix.length;
  const exactEnd = exactStart + exact.length;
  const tokens = scan(text, exactStart, exactEnd, index);
  const ids = new Int32Array(tokens.count);
  const weights = new Uint8Array(tokens.count);
  const kinds = new Uint8Array(tokens.count);
  let from = 0;
  let to = 0;
  for (let at = 0; at < tokens.count; at++) {
    const raw = text.slice(tokens.starts[at], tokens.ends[at]);
    const id = vocabulary.find(raw);
    ids[at] = id;
    kinds[at] = id < 0 ? kindOf(foldToken(raw), (word) => vocabulary.find(word) >= 0) : vocabulary.kindOf(id);
    weights[at] = id < 0 ? index.rarest : index.weights[id]!;
    if (tokens.ends[at]! <= exactStart) from = at + 1;
    if (tokens.starts[at]! < exactEnd) to = at + 1;
  }
  to = Math.max(from, to);
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
    opensParagraph: /(^|\n)\s*$/.test(prefix),
    closesParagraph: /^\s*(\n|$)/.test(suffix),
    exactStart,
    exactEnd,
  };
}

/**
 * The surroundings are read on with the quote, since a quote may begin or end within a word. Where the two joined make a
 * word that the text does not have, they are read apart: notes of other tools come with trimmed surroundings.
 */
function scan(text: string, exactStart: number, exactEnd: number, index: TextIndex): Tokens {
  const whole = new Tokens();
  scanTokens(text, whole);
  const apart = [exactStart, exactEnd].filter((border) => isUnknownAcross(text, whole, border, index));
  if (apart.length === 0) return whole;
  const tokens = new Tokens();
  let at = 0;
  for (const border of [...apart, text.length]) {
    scanTokens(text.slice(0, border), tokens, at);
    at = border;
  }
  return tokens;
}

function isUnknownAcross(text: string, tokens: Tokens, border: number, index: TextIndex): boolean {
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.starts[at]!;
    const end = tokens.ends[at]!;
    if (start < border && border < end) return index.vocabulary.find(text.slice(start, end)) < 0;
    if (start >= border) return false;
  }
  return false;
}
