import type { Meter } from './meter';

/** A shorter string says nothing; of a longer one so many units at its beginning lead to it. */
const gramLength = 32;

/** So few strings are sooner looked for one by one, by the browser's own search. */
const few = 16;

/**
 * For each string the one offset at which it stands in a text, letter by letter; undefined where that is none or several,
 * and for a string shorter than 32 units. Many are looked for in one pass over the text's units (Rabin and Karp), which
 * are asked for then.
 */
export function* findOnce(
  text: string,
  strings: readonly string[],
  readUnits: () => Uint16Array,
  meter: Meter,
): Generator<void, (number | undefined)[]> {
  const places = strings.length > few ? yield* sweep(text, strings, readUnits(), meter) : undefined;
  const once: (number | undefined)[] = [];
  for (const [at, string] of strings.entries()) {
    const place = places ? places[at]! : unsettled;
    if (place !== unsettled || string.length < gramLength) once.push(place >= 0 ? place : undefined);
    else {
      once.push(findByItself(text, string));
      if (meter.isSpentBy(text.length >> 4)) yield;
    }
  }
  return once;
}

function findByItself(text: string, string: string): number | undefined {
  const at = text.indexOf(string);
  return at >= 0 && text.indexOf(string, at + 1) < 0 ? at : undefined;
}

/** Where a string stands, else one of these. */
const nowhere = -1;
const several = -2;
/** Its beginning is too common to go by. */
const unsettled = -3;

/** Positions between two looks at the meter. */
const stride = 20_000;

function* sweep(text: string, strings: readonly string[], units: Uint16Array, meter: Meter) {
  const sweeper = new Sweeper(text, strings);
  for (let from = 0; from < units.length; from += stride) {
    sweeper.meetAll(units, from, Math.min(from + stride, units.length - gramLength + 1));
    if (meter.isSpentBy(stride)) yield;
  }
  return sweeper.places;
}

/** A string whose beginning stands at more places than this is not followed to all of them. */
const meetingsAtMost = 64;

/** Odd, so that no unit of a gram is lost from its hash (modulo 2^32). */
const base = 0x01000193;
const baseOfGram = Array.from({ length: gramLength }).reduce<number>((power) => Math.imul(power, base), 1);

const slotBits = 14;
const slotShift = 32 - slotBits;
const spread = 0x9e3779b1;

/** Meets strings by the hash of how they begin. */
class Sweeper {
  readonly places: Int32Array;
  readonly #hashes: Int32Array;
  /** Strings whose hashes share a slot are a chain: its first and one, and for each the next and one; 0 where it ends. */
  readonly #heads = new Int32Array(1 << slotBits);
  readonly #nexts: Int32Array;
  readonly #meetings: Uint8Array;

  constructor(
    private readonly text: string,
    private readonly strings: readonly string[],
  ) {
    this.places = new Int32Array(strings.length).fill(nowhere);
    this.#hashes = new Int32Array(strings.length);
    this.#nexts = new Int32Array(strings.length);
    this.#meetings = new Uint8Array(strings.length);
    for (const [at, string] of strings.entries()) {
      if (string.length < gramLength) continue;
      let hash = 0;
      for (let unit = 0; unit < gramLength; unit++) hash = (Math.imul(hash, base) + string.charCodeAt(unit)) | 0;
      const slot = Math.imul(hash, spread) >>> slotShift;
      this.#hashes[at] = hash;
      this.#nexts[at] = this.#heads[slot]!;
      this.#heads[slot] = at + 1;
    }
  }

  /** Notes all strings that begin within `[from, until)` of the text. */
  meetAll(units: Uint16Array, from: number, until: number): void {
    if (from >= until) return;
    const heads = this.#heads;
    let hash = 0;
    for (let at = from; at < from + gramLength; at++) hash = (Math.imul(hash, base) + units[at]!) | 0;
    for (let at = from; ; ) {
      if (heads[Math.imul(hash, spread) >>> slotShift] !== 0) this.#meet(hash, at);
      if (++at >= until) return;
      hash = (Math.imul(hash, base) + units[at + gramLength - 1]! - Math.imul(units[at - 1]!, baseOfGram)) | 0;
    }
  }

  /** Notes the strings that begin at `at`, where what stands there has this hash. One that is settled leaves its chain. */
  #meet(hash: number, at: number): void {
    const { places } = this;
    const slot = Math.imul(hash, spread) >>> slotShift;
    let before = -1;
    for (let string = this.#heads[slot]! - 1; string >= 0; string = this.#nexts[string]! - 1) {
      if (this.#hashes[string] === hash) {
        if (this.text.startsWith(this.strings[string]!, at)) places[string] = places[string] === nowhere ? at : several;
        else if (++this.#meetings[string]! > meetingsAtMost) places[string] = unsettled;
      }
      if (places[string]! >= nowhere) before = string;
      else if (before < 0) this.#heads[slot] = this.#nexts[string]!;
      else this.#nexts[before] = this.#nexts[string]!;
    }
  }
}
