import type { Meter } from './meter';
import type { Passage } from './passage';

/** So many units at the beginning of a side are looked for; a shorter side says nothing. */
const gramLength = 32;
/** A side whose beginning stands at more places than this is as good as one that stands twice. */
const placesAtMost = 64;

/**
 * For each passage the offset of its quote, where that stands letter by letter between its surroundings and neither of
 * these stands anywhere else, so that no other place can be meant, not even one where the quote was edited. Undefined
 * where it does not, and for a quote beside an end of the text, where a side is short. All are looked for in one pass
 * (Rabin and Karp), without an index: most notes on a page whose text merely shifted are found so.
 */
export function* findWhole(units: Uint16Array, passages: readonly Passage[], meter: Meter) {
  const parts = new Parts(passages);
  for (let from = 0; from < units.length; from += stride) {
    parts.meetAll(units, from, Math.min(from + stride, units.length));
    if (meter.isSpentBy(stride)) yield;
  }
  return passages.map((passage, at) => {
    const before = parts.only(2 * at);
    const { exactStart, exactEnd } = passage;
    if (before === undefined || parts.only(2 * at + 1) !== before + exactEnd) return undefined;
    const start = before + exactStart;
    return standsAt(units, start, passage, exactStart, exactEnd) ? start : undefined;
  });
}

/** Positions between two looks at the meter. */
const stride = 20_000;

/** Odd, so that no unit of a gram is lost from its hash (modulo 2^32). */
const base = 0x01000193;
const baseOfGram = Array.from({ length: gramLength }).reduce<number>((power) => Math.imul(power, base), 1);

function hashGram(units: Uint16Array, from: number): number {
  let hash = 0;
  for (let at = from; at < from + gramLength; at++) hash = (Math.imul(hash, base) + units[at]!) | 0;
  return hash;
}

/** The sides of all passages by the hash of how they begin: part 2n stands before the quote of passage n, 2n + 1 after it. */
class Parts {
  readonly #passages: readonly Passage[];
  readonly #hashes: Int32Array;
  /** Parts whose hashes end alike are a chain: its first and one, and for each part the next and one; 0 where it ends. */
  readonly #heads = new Int32Array(1 << slotBits);
  readonly #nexts: Int32Array;
  /** Where each part stands, and at how many places its beginning does. */
  readonly #places: Int32Array;
  readonly #meetings: Uint8Array;

  constructor(passages: readonly Passage[]) {
    const count = 2 * passages.length;
    this.#passages = passages;
    this.#hashes = new Int32Array(count);
    this.#nexts = new Int32Array(count);
    this.#places = new Int32Array(count).fill(none);
    this.#meetings = new Uint8Array(count);
    for (let part = 0; part < count; part++) this.#link(part);
  }

  /** Notes all parts that begin within `[from, until)` of a text. */
  meetAll(units: Uint16Array, from: number, until: number): void {
    const heads = this.#heads;
    const last = Math.min(until, units.length - gramLength + 1);
    if (from >= last) return;
    let hash = hashGram(units, from);
    for (let at = from; ; ) {
      if (heads[Math.imul(hash, spread) >>> slotShift] !== 0) this.#meet(hash, units, at);
      if (++at >= last) return;
      hash = (Math.imul(hash, base) + units[at + gramLength - 1]! - Math.imul(units[at - 1]!, baseOfGram)) | 0;
    }
  }

  /** The one offset where a part stands; undefined where it is none or several. */
  only(part: number): number | undefined {
    const place = this.#places[part]!;
    return place >= 0 ? place : undefined;
  }

  /** Notes the parts that stand at `at`, where what begins has this hash. */
  #meet(hash: number, units: Uint16Array, at: number): void {
    const slot = slotOf(hash);
    let before = -1;
    for (let part = this.#heads[slot]! - 1; part >= 0; part = this.#nexts[part]! - 1) {
      if (this.#hashes[part] === hash) {
        if (this.#isAt(part, units, at)) this.#places[part] = this.#places[part] === none ? at : several;
        if (++this.#meetings[part]! > placesAtMost) this.#places[part] = several;
      }
      if (this.#places[part] !== several) before = part;
      else if (before < 0) this.#heads[slot] = this.#nexts[part]!;
      else this.#nexts[before] = this.#nexts[part]!;
    }
  }

  #link(part: number): void {
    const [passage, from, to] = this.#find(part);
    if (to - from < gramLength) return;
    const hash = hashGram(passage.units, from);
    this.#hashes[part] = hash;
    const slot = slotOf(hash);
    this.#nexts[part] = this.#heads[slot]!;
    this.#heads[slot] = part + 1;
  }

  #isAt(part: number, units: Uint16Array, at: number): boolean {
    const [passage, from, to] = this.#find(part);
    return standsAt(units, at, passage, from, to);
  }

  #find(part: number): [passage: Passage, from: number, to: number] {
    const passage = this.#passages[part >> 1]!;
    return part % 2 === 0 ? [passage, 0, passage.exactStart] : [passage, passage.exactEnd, passage.units.length];
  }
}

const slotBits = 14;
const slotShift = 32 - slotBits;
const spread = 0x9e3779b1;
const none = -1;
const several = -2;

function slotOf(hash: number): number {
  return Math.imul(hash, spread) >>> slotShift;
}

/** Whether units `[from, to)` of a passage stand in a text at `start`. */
function standsAt(units: Uint16Array, start: number, passage: Passage, from: number, to: number): boolean {
  if (start + to - from > units.length) return false;
  for (let at = from; at < to; at++) if (units[start + at - from] !== passage.units[at]) return false;
  return true;
}
