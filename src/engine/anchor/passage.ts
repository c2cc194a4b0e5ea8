import type { Quote } from '../../model/note';
import type { Meter } from './meter';

/** A quote between its surroundings. */
export interface Passage {
  /** prefix + exact + suffix, and its UTF-16 units. */
  text: string;
  units: Uint16Array;
  /** Where in `text` the quote begins and ends. */
  exactStart: number;
  exactEnd: number;
}

/** The passage of a quote. */
export function readPassage({ prefix, exact, suffix }: Quote): Passage {
  const text = prefix + exact + suffix;
  return { text, units: unitsOf(text), exactStart: prefix.length, exactEnd: prefix.length + exact.length };
}

/** The UTF-16 units of a text. Whoever looks at each of them more than once reads an array sooner than a string. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  copyUnits(text, units, 0, text.length);
  return units;
}

/** Characters copied between two looks at the meter. */
const stride = 20_000;

/** `unitsOf` in pieces. */
export function* readUnits(text: string, meter: Meter): Generator<void, Uint16Array> {
  const units = new Uint16Array(text.length);
  for (let from = 0; from < text.length; from += stride) {
    copyUnits(text, units, from, Math.min(from + stride, text.length));
    if (meter.isSpentBy(stride >> 1)) yield;
  }
  return units;
}

function copyUnits(text: string, units: Uint16Array, from: number, to: number): void {
  for (let at = from; at < to; at++) units[at] = text.charCodeAt(at);
}
