import type { Quote } from '../../model/note';
import type { TextIndex } from './text-index';

/** A word standing at more places than this is no help in finding a passage. */
const placesAtMost = 64;

/**
 * The offset at which a quote stands letter by letter between its stored surroundings, where that is one place and no
 * other has the same words. One look-up of a long word and a comparison of strings: most notes on a page whose text
 * merely shifted are found so.
 */
export function findElsewhere(quote: Quote, index: TextIndex): number | undefined {
  const whole = quote.prefix + quote.exact + quote.suffix;
  const { starts } = index.tokens;
  const probe = findProbe(whole, index);
  if (probe === undefined) return undefined;
  const { offset, from, to } = probe;
  let found = -1;
  for (let place = from; place < to; place++) {
    const token = index.postings[place]!;
    if (!index.text.startsWith(whole, starts[token]! - offset)) continue;
    if (found >= 0) return undefined;
    found = token;
  }
  if (found < 0) return undefined;
  const start = starts[found]! - offset;
  const end = start + whole.length;
  for (let place = from; place < to; place++) {
    const token = index.postings[place]!;
    if (token !== found && standsAt(token, found, start, end, index)) return undefined;
  }
  return start + quote.prefix.length;
}

/** A place in `postings` from where to where a word of the passage stands, and its offset in the passage. */
interface Probe {
  offset: number;
  from: number;
  to: number;
}

/** The longest word of the passage that stands between spaces, is surely whole, and that the text does not have too often. */
function findProbe(whole: string, index: TextIndex): Probe | undefined {
  let best: Probe | undefined;
  let longest = 3;
  for (let offset = whole.indexOf(' ') + 1; offset > 0; ) {
    const end = whole.indexOf(' ', offset);
    if (end < 0) break;
    if (end - offset > longest) {
      const id = index.vocabulary.findSpelling(whole.slice(offset, end));
      const from = id < 0 ? 0 : index.heads[id]!;
      const to = id < 0 ? Number.POSITIVE_INFINITY : index.heads[id + 1]!;
      if (to - from <= placesAtMost) {
        best = { offset, from, to };
        longest = end - offset;
      }
    }
    offset = end + 1;
  }
  return best;
}

/** Whether the words of the text from `start` to `end`, which hold token `one`, stand around token `other` too. */
function standsAt(other: number, one: number, start: number, end: number, index: TextIndex): boolean {
  const { tokens, ids } = index;
  const shift = other - one;
  for (let at = one; at >= 0 && tokens.starts[at]! >= start; at--) if (ids[at] !== ids[at + shift]) return false;
  for (let at = one; at < tokens.count && tokens.ends[at]! <= end; at++) if (ids[at] !== ids[at + shift]) return false;
  return true;
}
