import { foldToken } from './fold-token';
import { Folded, foldUnit } from './fold-unit';
import { unitsOf } from './passage';
import { isWordUnit, kindOf } from './telling-words';

/** Not yet looked up. */
const unknown = 0xff;

/** The folded letters of the token last looked at, and how many: written and read without a pause between. */
let letters = new Uint16Array(64);
let count = 0;

/**
 * The words of a text, numbered from 0: equal numbers, equal folded spelling. A hash table of our own over the letters:
 * a string for every word of a text, and its hash, would cost three times as much as all the rest of an index.
 */
export class Vocabulary {
  /** How many words there are. */
  size = 0;
  /** Number and one at the place that the hash says, or at one of the next; 0 where none is. */
  #slots = new Int32Array(1_024);
  #hashes = new Int32Array(512);
  /** The letters of word `id`: from `#heads[id]` to `#heads[id + 1]`. */
  #heads = new Int32Array(513);
  #letters = new Uint16Array(4_096);
  #kinds = new Uint8Array(512).fill(unknown);

  /** The number of the word that stands from `start` to `end`, new where it was not met before. */
  add(units: Uint16Array, start: number, end: number): number {
    const hash = fold(units, start, end);
    const slot = this.#findSlot(hash);
    const known = this.#slots[slot]!;
    if (known > 0) return known - 1;
    const id = this.size++;
    if (id === this.#hashes.length) this.#grow();
    const head = this.#heads[id]!;
    this.#heads[id + 1] = head + count;
    if (head + count > this.#letters.length) this.#letters = longer(this.#letters, 2 * (head + count));
    for (let at = 0; at < count; at++) this.#letters[head + at] = letters[at]!;
    this.#hashes[id] = hash;
    if (2 * this.size > this.#slots.length) this.#spread();
    else this.#slots[slot] = id + 1;
    return id;
  }

  /** The number of the word that stands from `start` to `end`; -1 where it was never met, however it was spelled. */
  find(units: Uint16Array, start: number, end: number): number {
    return this.#slots[this.#findSlot(fold(units, start, end))]! - 1;
  }

  /** Bits of `Kind` of word `id`. Names are told by the whole text: ask when every word has been added. */
  kindOf(id: number): number {
    const known = this.#kinds[id]!;
    if (known !== unknown) return known;
    return (this.#kinds[id] = this.kindOfSpelling(this.#spell(id)));
  }

  /** The same of a word that need not be known. */
  kindOfSpelling(word: string): number {
    return kindOf(word, (small) => this.find(unitsOf(small), 0, small.length) >= 0);
  }

  /** Whether word `id` has a letter or a digit; else it is a mark or a symbol. */
  isWord(id: number): boolean {
    for (let at = this.#heads[id]!; at < this.#heads[id + 1]!; at++) if (isWordUnit(this.#letters[at]!)) return true;
    return false;
  }

  #spell(id: number): string {
    return spell(this.#letters.subarray(this.#heads[id], this.#heads[id + 1]));
  }

  #findSlot(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = this.#slots[slot]! - 1; id >= 0 && !this.#is(id, hash); id = this.#slots[slot]! - 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #is(id: number, hash: number): boolean {
    const head = this.#heads[id]!;
    if (this.#hashes[id] !== hash || this.#heads[id + 1]! - head !== count) return false;
    for (let at = 0; at < count; at++) if (this.#letters[head + at] !== letters[at]) return false;
    return true;
  }

  #grow(): void {
    const size = 2 * this.#hashes.length;
    this.#hashes = longer(this.#hashes, size);
    this.#heads = longer(this.#heads, size + 1);
    const kinds = new Uint8Array(size).fill(unknown);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
  }

  #spread(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = (this.#hashes[id]! ^ (this.#hashes[id]! >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

/** Puts the folded spelling of a token into `letters` and returns its hash (FNV-1a over units). */
function fold(units: Uint16Array, start: number, end: number): number {
  if (letters.length < end - start) letters = new Uint16Array(2 * (end - start));
  const to = letters;
  let hash = basis;
  let length = 0;
  for (let at = start; at < end; at++) {
    const unit = foldUnit(units[at]!);
    if (unit <= Folded.together) {
      if (unit === Folded.nothing) continue;
      return foldWhole(units.subarray(start, end));
    }
    hash = Math.imul(hash ^ unit, 0x01000193);
    to[length++] = unit;
    if (unit === dash) break; // Only dashes are a token with a dash, and they fold to one.
  }
  count = length;
  return hash;
}

const dash = 45;

/** As an integer of 32 bits, since a table of those keeps it. */
const basis = 0x811c9dc5 | 0;

function foldWhole(raw: Uint16Array): number {
  const folded = unitsOf(foldToken(spell(raw)));
  if (letters.length < folded.length) letters = new Uint16Array(2 * folded.length);
  let hash = basis;
  for (const unit of folded) hash = Math.imul(hash ^ unit, 0x01000193);
  letters.set(folded);
  count = folded.length;
  return hash;
}

function spell(units: Uint16Array): string {
  let word = '';
  for (const unit of units) word += String.fromCharCode(unit);
  return word;
}

function longer<T extends Int32Array | Uint16Array>(array: T, size: number): T {
  const larger = new (array.constructor as new (size: number) => T)(size);
  larger.set(array);
  return larger;
}
