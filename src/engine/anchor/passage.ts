import type { Quote } from '../../model/note';

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
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}
