import type { Quote } from '../../model/note';
import { findOnce } from './find-once';
import type { Meter } from './meter';

/**
 * For each quote its offset, where it stands letter by letter between its surroundings and neither of these stands
 * anywhere else, so that no other place can be meant, not even one where the quote was edited. Undefined where it does
 * not, and for a quote beside an end of the text, where a side is short. It takes no index: most notes on a page whose
 * text merely shifted are found so.
 */
export function* findWhole(
  text: string,
  quotes: readonly Quote[],
  readUnits: () => Uint16Array,
  meter: Meter,
): Generator<void, (number | undefined)[]> {
  const sides = quotes.flatMap(({ prefix, suffix }) => [prefix, suffix]);
  const places = yield* findOnce(text, sides, readUnits, meter);
  return quotes.map(({ prefix, exact }, at) => {
    const before = places[2 * at];
    if (before === undefined) return undefined;
    const start = before + prefix.length;
    return places[2 * at + 1] === start + exact.length && text.startsWith(exact, start) ? start : undefined;
  });
}
