import type { Window } from './find-windows';
import type { Pattern } from './pattern';
import { Kind } from './telling-words';
import type { TextIndex } from './text-index';

/** For each token of a pattern the text token it is set against, or -1 where the text has left it out. */
export type Alignment = Int32Array;

/** Cells of the table at most: about 10 ms of work. A longer quote gets a narrower band. */
const cellsAtMost = 2_000_000;

/** Costs count in parts of a weight, so that ties can be decided by less than any weight. */
const unit = 8;

/** How a cell of the table was reached. */
const across = 0;
const drop = 1;
const insert = 2;

let costs = new Int32Array(0);
let costsAbove = new Int32Array(0);
let steps = new Uint8Array(0);

/**
 * The cheapest way to set a pattern against the text within a window (Needleman-Wunsch in a band, free at both ends of
 * the text). Leaving out or adding a word costs its weight, putting one in another's place the larger of both; a word is
 * never set against a mark. Of equal ways it takes one that keeps the surroundings: where a word stands in the quote and
 * beside it, and once in the text, the quote's is gone.
 */
export function align(pattern: Pattern, window: Window, index: TextIndex): Alignment {
  const rows = pattern.ids.length;
  const slack = Math.max(2, Math.min(rows >> 1, 8, Math.floor(cellsAtMost / (rows + 1) / 2)));
  const first = window.low - slack;
  const width = window.high + slack - first + 1;
  if (costs.length <= width) {
    costs = new Int32Array(width * 2);
    costsAbove = new Int32Array(width * 2);
  }
  // The cell after the last cannot be come from.
  costs[width] = costsAbove[width] = 1 << 29;
  if (steps.length < (rows + 1) * width) steps = new Uint8Array((rows + 1) * width * 2);
  copyStretch(index, first, rows + width);
  costs.fill(0, 0, width);
  for (let row = 1; row <= rows; row++) fillRow(pattern, row, width);
  return trace(rows, width, first);
}

/** The text tokens a window touches. Before and after the text stand tokens of nothing: id -2, weight 0. */
interface Stretch {
  ids: Int32Array;
  weights: Uint16Array;
  isWord: Uint8Array;
}

let stretch: Stretch = { ids: new Int32Array(0), weights: new Uint16Array(0), isWord: new Uint8Array(0) };

function copyStretch(index: TextIndex, first: number, length: number): void {
  if (stretch.ids.length < length) {
    const size = length * 2;
    stretch = { ids: new Int32Array(size), weights: new Uint16Array(size), isWord: new Uint8Array(size) };
  }
  const { ids, weights, isWord } = stretch;
  for (let at = 0; at < length; at++) {
    const token = first + at;
    const isText = token >= 0 && token < index.tokens.count;
    const id = isText ? index.ids[token]! : -2;
    ids[at] = id;
    weights[at] = isText ? index.weights[id]! * unit : 0;
    isWord[at] = isText ? index.isWord[id]! : 1;
  }
}

/** Cell k of a row: the row's tokens are spent, and the first `row + k` of the stretch. */
function fillRow(pattern: Pattern, row: number, width: number): void {
  [costsAbove, costs] = [costs, costsAbove];
  const id = pattern.ids[row - 1]!;
  const inQuote = row > pattern.from && row <= pattern.to;
  const weight = pattern.weights[row - 1]! * unit + (inQuote ? 0 : 1);
  const isWord = pattern.kinds[row - 1]! & Kind.word;
  const { ids, weights, isWord: areWords } = stretch;
  const above = costsAbove;
  const here = costs;
  let next = above[0]!;
  let left = 1 << 29;
  for (let k = 0; k < width; k++) {
    const other = row + k - 1;
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
    steps[row * width + k] = taken;
  }
}

function trace(rows: number, width: number, first: number): Alignment {
  let k = 0;
  for (let other = 1; other < width; other++) if (costs[other]! < costs[k]!) k = other;
  const alignment = new Int32Array(rows).fill(-1);
  for (let row = rows; row > 0; ) {
    const taken = steps[row * width + k]!;
    if (taken === insert) k--;
    else {
      row--;
      if (taken === drop) k++;
      else if (stretch.ids[row + k]! >= 0) alignment[row] = first + row + k;
    }
  }
  return alignment;
}
