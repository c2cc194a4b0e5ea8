import type { Meter } from './meter';

/** Units of the shortest string that says something; of a longer one so many at its beginning lead to it. */
export const shortest = 32;

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
  readUnits: () => Generator<void, Uint16Array>,
  meter: Meter,
): Generator<void, (number | undefined)[]> {
  const places = strings.length > few ? yield* sweep(text, strings, yield* readUnits(), meter) : undefined;
  const once: (number | undefined)[] = [];
  for (const [at, string] of strings.entries()) {
    const place = places ? places[at]! : unsettled;
    const isOpen = place === unsettled && string.length >= shortest;
    once.push(isOpen ? findByItself(text, string) : place >= 0 ? place : undefined);
    if (meter.isSpentBy(isOpen ? text.length >> 4 : 1)) yield;
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
const stride = 4_096;

function* sweep(text: string, strings: readonly string[], units: Uint16Array, meter: Meter) {
  const sweeper = new Sweeper(text, strings.length);
  for (const [at, string] of strings.entries()) {
    if (string.length < shortest) continue;
    sweeper.add(string, at);
    if (meter.isSpentBy(shortest)) yield;
  }
  const last = units.length - shortest + 1;
  for (let from = 0; from < last; ) {
    const to = sweeper.meetAll(units, from, Math.min(from + stride, last));
    if (meter.isSpentBy(to - from + sweeper.takeMeetings())) yield;
    from = to;
  }
  return sweeper.places;
}

/** A string whose beginning stands at more places than this is not followed to all of them. */
const meetingsAtMost = 64;

/** Odd, so that no unit of a gram is lost from its hash (modulo 2^32). */
const base = 0x01000193;
const baseOfGram = Array.from({ length: shortest }).reduce<number>((power) => Math.imul(power, base), 1);

const slotBits = 14;
const slotShift = 32 - slotBits;
const spread = 0x9e3779b1;

/** Meetings after which a stride is cut short. */
const meetingsAtOnce = 1_000;

/** To meet a string: its chain is walked, and it may be compared. */
const unitsPerMeeting = 10;

/** Meets strings by the hash of how they begin. */
class Sweeper {
  readonly places: Int32Array;
  readonly #strings: string[] = [];
  readonly #hashes: Int32Array;
  /** Strings whose hashes share a slot are a chain: its first and one, and for each the next and one; 0 where it ends. */
  readonly #heads = new Int32Array(1 << slotBits);
  readonly #nexts: Int32Array;
  readonly #meetings: Uint8Array;
  #met = 0;

  constructor(
    private readonly text: string,
    count: number,
  ) {
    this.places = new Int32Array(count).fill(nowhere);
    this.#hashes = new Int32Array(count);
    this.#nexts = new Int32Array(count);
    this.#meetings = new Uint8Array(count);
  }

  /** Looks out for a string under a number of its own. */
  add(string: string, at: number): void {
    let hash = 0;
    for (let unit = 0; unit < shortest; unit++) hash = (Math.imul(hash, base) + string.charCodeAt(unit)) | 0;
    const slot = Math.imul(hash, spread) >>> slotShift;
    this.#strings[at] = string;
    this.#hashes[at] = hash;
    this.#nexts[at] = this.#heads[slot]!;
    this.#heads[slot] = at + 1;
  }

  /** Notes the strings that begin from `from` on, before `until`. Returns how far it came: less far where many were met. */
  meetAll(units: Uint16Array, from: number, until: number): number {
    const heads = this.#heads;
    let hash = 0;
    for (let at = from; at < from + shortest; at++) hash = (Math.imul(hash, base) + units[at]!) | 0;
    for (let at = from; ; ) {
      if (heads[Math.imul(hash, spread) >>> slotShift] !== 0) this.#meet(hash, at);
      if (++at >= until || this.#met > meetingsAtOnce) return at;
      hash = (Math.imul(hash, base) + units[at + shortest - 1]! - Math.imul(units[at - 1]!, baseOfGram)) | 0;
    }
  }

  /** What the meetings since the last call cost, in units. */
  takeMeetings(): number {
    const met = this.#met;
    this.#met = 0;
    return met * unitsPerMeeting;
  }

  /** Notes the strings that begin at `at`, where what stands there has this hash. One that is settled leaves its chain. */
  #meet(hash: number, at: number): void {
    const { places } = this;
    const slot = Math.imul(hash, spread) >>> slotShift;
    let before = -1;
    for (let string = this.#heads[slot]! - 1; string >= 0; string = this.#nexts[string]! - 1) {
      this.#met++;
      if (this.#hashes[string] === hash) {
        if (this.text.startsWith(this.#strings[string]!, at))
          places[string] = places[string] === nowhere ? at : several;
        else if (++this.#meetings[string]! > meetingsAtMost) places[string] = unsettled;
      }
      if (places[string]! >= nowhere) before = string;
      else if (before < 0) this.#heads[slot] = this.#nexts[string]!;
      else this.#nexts[before] = this.#nexts[string]!;
    }
  }
}
