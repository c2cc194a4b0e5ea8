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

/** Costs count in parts of a weight, so that ties can be decided by less than any weight. */
const unit = 8;

/** How a cell of the table was reached. */
const across = 0;
const drop = 1;
const insert = 2;

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
    this.#costs[width] = this.#costsAbove[width] = 1 << 29;
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

  /** Cell k of a row: the row's tokens are spent, and the first `row + k` of the stretch. */
  #fillRow(pattern: Pattern, row: number, width: number): void {
    const above = this.#costs;
    const here = this.#costsAbove;
    this.#costs = here;
    this.#costsAbove = above;
    const ids = this.#ids;
    const weights = this.#weights;
    const areWords = this.#isWord;
    const steps = this.#steps;
    const id = pattern.ids[row - 1]!;
    const inQuote = row > pattern.from && row <= pattern.to;
    const weight = pattern.weights[row - 1]! * unit + (inQuote ? 0 : 1);
    const isWord = pattern.kinds[row - 1]! & Kind.word;
    let step = row * width;
    let next = above[0]!;
    let left = 1 << 29;
    for (let k = 0, other = row - 1; k < width; k++, other++) {
      const otherWeight = weights[other]!;
      let cost = next;
      let taken = across;
      if (ids[other] !== id) {
        if (areWords[other] !== isWord) cost += weight + otherWeight + 1;
        else cost += weight > otherWeight ? weight : otherWeight;
      }
      next = above[k + 1]!;
      if (next + weight < cost) {
        cost = next + weight;
        taken = drop;
      }
      if (left + otherWeight < cost) {
        cost = left + otherWeight;
        taken = insert;
      }
      left = cost;
      here[k] = cost;
      steps[step++] = taken;
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
