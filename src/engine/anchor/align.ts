import type { Meter } from './meter';
import type { Pattern } from './pattern';
import { Kind } from './telling-words';
import type { TextIndex } from './text-index';

/** A stretch of text where a pattern may stand: pattern token i is looked for at text tokens i + `low` to i + `high`. */
export interface Stretch {
  low: number;
  high: number;
}

/** For each token of a pattern the text token it is set against, or -1 where the text has left it out. */
export type Alignment = Int32Array;

/** Cells of the table at most. A longer quote gets a narrower band. */
const cellsAtMost = 2_000_000;

/** How a cell of the table was reached, but from across (0): the lowest bits of its cost, so that the least brings its step along. */
const drop = 1;
const insert = 2;
const steps = 3;

/** Costs count in parts of a weight, so that ties can be decided by less than any weight. */
const part = steps + 1;
const unit = 8 * part;

/** More than any sum of costs. */
const never = 1 << 29;

/** Sets patterns against a text. Keeps its tables from one to the next: one aligner for one run of work. */
export class Aligner {
  #costs = new Int32Array(0);
  #costsAbove = new Int32Array(0);
  #steps = new Uint8Array(0);
  /** The text tokens a window touches. Before and after the text stand tokens of nothing: id -2, weight 0. */
  #ids = new Int32Array(0);
  #weights = new Int32Array(0);
  #isWord = new Uint8Array(0);

  constructor(
    private readonly index: TextIndex,
    private readonly meter: Meter,
  ) {}

  /**
   * The cheapest way to set a pattern against the text within a window (Needleman-Wunsch in a band, free at both ends of
   * the text). Leaving out or adding a word costs its weight, putting one in another's place the larger of both; a word
   * is never set against a mark. Of equal ways it takes one that keeps the surroundings: where a word stands in the quote
   * and beside it, and once in the text, the quote's is gone.
   */
  *align(pattern: Pattern, window: Stretch): Generator<void, Alignment> {
    const rows = pattern.ids.length;
    const slack = Math.max(2, Math.min(rows >> 1, 8, Math.floor(cellsAtMost / (rows + 1) / 2)));
    const first = window.low - slack;
    const width = window.high + slack - first + 1;
    this.#makeRoom(rows, width);
    this.#copyText(first, rows + width);
    // The cell after the last cannot be come from.
    this.#costs.fill(0, 0, width);
    this.#costs[width] = this.#costsAbove[width] = never;
    for (let row = 1; row <= rows; row++) {
      this.#fillRow(pattern, row, width);
      if (this.meter.isSpentBy(width)) yield;
    }
    return this.#trace(rows, width, first);
  }

  #makeRoom(rows: number, width: number): void {
    if (this.#costs.length <= width) {
      this.#costs = new Int32Array(width * 2);
      this.#costsAbove = new Int32Array(width * 2);
    }
    if (this.#steps.length < (rows + 1) * width) this.#steps = new Uint8Array((rows + 1) * width * 2);
    if (this.#ids.length >= rows + width) return;
    const size = (rows + width) * 2;
    this.#ids = new Int32Array(size);
    this.#weights = new Int32Array(size);
    this.#isWord = new Uint8Array(size);
  }

  #copyText(first: number, length: number): void {
    const { ids, tokens, weights, isWord } = this.index;
    for (let at = 0; at < length; at++) {
      const token = first + at;
      const isText = token >= 0 && token < tokens.count;
      const id = isText ? ids[token]! : -2;
      this.#ids[at] = id;
      this.#weights[at] = isText ? weights[id]! * unit : 0;
      this.#isWord[at] = isText ? isWord[id]! : 1;
    }
  }

  /**
   * Cell k of a row: the row's tokens are spent, and the first `row + k` of the stretch. Written without branches, which
   * no processor could foretell: `x & (x >> 31)` is x where that is negative, else 0.
   */
  #fillRow(pattern: Pattern, row: number, width: number): void {
    const above = this.#costs;
    const here = this.#costsAbove;
    this.#costs = here;
    this.#costsAbove = above;
    const ids = this.#ids;
    const weights = this.#weights;
    const areWords = this.#isWord;
    const taken = this.#steps;
    const id = pattern.ids[row - 1]!;
    const inQuote = row > pattern.from && row <= pattern.to;
    const weight = pattern.weights[row - 1]! * unit + (inQuote ? 0 : part);
    const isWord = pattern.kinds[row - 1]! & Kind.word;
    let step = row * width;
    let next = above[0]!;
    let left = never;
    for (let k = 0, other = row - 1; k < width; k++, other++) {
      const otherWeight = weights[other]!;
      const excess = weight - otherWeight;
      const smaller = otherWeight + (excess & (excess >> 31));
      const isMixed = areWords[other]! ^ isWord;
      const unlike = ids[other]! - id;
      // The larger weight; both and a part more where a word would stand against a mark; nothing where they are the same.
      const exchange = (weight + otherWeight - smaller + (-isMixed & (smaller + part))) & ((unlike | -unlike) >> 31);
      let cost = next + exchange;
      next = above[k + 1]!;
      let less = next + weight + drop - cost;
      cost += less & (less >> 31);
      less = left + otherWeight + insert - cost;
      cost += less & (less >> 31);
      taken[step++] = cost & steps;
      left = cost & ~steps;
      here[k] = left;
    }
  }

  #trace(rows: number, width: number, first: number): Alignment {
    const costs = this.#costs;
    let k = 0;
    for (let other = 1; other < width; other++) if (costs[other]! < costs[k]!) k = other;
    const alignment = new Int32Array(rows).fill(-1);
    for (let row = rows; row > 0; ) {
      const taken = this.#steps[row * width + k]!;
      if (taken === insert) k--;
      else {
        row--;
        if (taken === drop) k++;
        else if (this.#ids[row + k]! >= 0) alignment[row] = first + row + k;
      }
    }
    return alignment;
  }
}
