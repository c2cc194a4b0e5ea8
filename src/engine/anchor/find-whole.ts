import type { Target } from '../../model/note';
import { drift } from './drift';
import { findOnce, shortest } from './find-once';
import type { Meter } from './meter';

/** What a look at one note costs. */
const unitsPerNote = 20;

/**
 * For each target its offset, where its quote stands letter by letter between its surroundings and no other place can be
 * meant, not even one where the quote was edited: what stands before it stands nowhere else, and what stands after it
 * nowhere else, or nowhere as near to the stored place. Undefined where it does not, and for a quote beside an end of the
 * text, where a side is short. It takes no index: most notes on a page whose text merely shifted are found so.
 */
export function* findWhole(
  text: string,
  targets: readonly Target[],
  readUnits: () => Generator<void, Uint16Array>,
  meter: Meter,
): Generator<void, (number | undefined)[]> {
  const prefixes = targets.map(({ quote }) => quote!.prefix);
  const places = yield* findOnce(text, prefixes, readUnits, meter);
  const whole: (number | undefined)[] = targets.map(() => undefined);
  const moved: number[] = [];
  for (const [at, target] of targets.entries()) {
    const { prefix, exact, suffix } = target.quote!;
    const start = (places[at] ?? Number.NaN) + prefix.length;
    if (suffix.length >= shortest && text.startsWith(exact + suffix, start)) {
      const nearby = readNearby(text, target, start);
      if (nearby === undefined) moved.push(at);
      if (nearby === undefined || nearby.indexOf(suffix) === nearby.lastIndexOf(suffix)) whole[at] = start;
      if (nearby && meter.isSpentBy(nearby.length)) yield;
    }
    if (meter.isSpentBy(unitsPerNote)) yield;
  }
  const suffixes = moved.map((at) => targets[at]!.quote!.suffix);
  const ends = yield* findOnce(text, suffixes, readUnits, meter);
  for (const [nth, at] of moved.entries()) if (ends[nth] === undefined) whole[at] = undefined;
  return whole;
}

/** More characters than this are not searched for one note: all that moved so far are looked for together. */
const nearbyAtMost = 20_000;

/** All of the text that is as near to the stored place as `start` is. Undefined where that is much, or none was stored. */
function readNearby(text: string, { position, quote }: Target, start: number): string | undefined {
  if (position === undefined) return undefined;
  const reach = Math.abs(start - position.start) + drift;
  const from = Math.max(0, position.start - reach);
  const to = position.start + reach + 2 * quote!.exact.length + quote!.suffix.length;
  return to - from > nearbyAtMost ? undefined : text.slice(from, to);
}
