import type { Stretch } from './align';
import type { Pattern, Piece } from './pattern';
import type { TextIndex } from './text-index';

/** A stretch of text where a pattern may stand. */
export interface Window extends Stretch {
  /** Sum of the weights of the words that point here. */
  votes: number;
}

/** The rarest words of a pattern are looked up until they stand at this many places; of a part of it until at more. */
const placesWanted = 128;
const placesOfPart = 256;
/** A word standing at more places than this is only looked up where the pattern has no rarer one, and then in part. */
const placesAtMost = 1_024;
/** Windows handed on at most, but for those that have as many votes as the last. */
const windowsAtMost = 8;
/** Where more windows than this are equal, none is handed on: it would be chosen by chance. */
const equalsAtMost = 64;
/** A part of a pattern is looked for as it was: what lacks more than a fifth of it is no place of it. */
const wholePart = 0.8;
/** Windows with a smaller share of the best one's votes are not worth a look. */
const leastOfBest = 0.5;

/**
 * Where in the text a pattern may stand, best first. Each rare word of the pattern, wherever the text has it, points to
 * the place where the pattern would begin; places that several words point to are the windows. Where a part of the
 * pattern's tokens is given, those alone have a say.
 */
export function findWindows(pattern: Pattern, index: TextIndex, part?: Piece): Window[] {
  const { count, cast } = castVotes(pattern, index, part);
  const length = pattern.ids.length;
  const shift = Math.max(6, Math.min(64, length >> 3));
  const quorum = part ? cast * wholePart : Math.min(cast, Math.max(cast * 0.2, index.rarest));
  const windows: Window[] = [];
  let from = 0;
  let sum = 0;
  for (let to = 0; to < count; to++) {
    const high = votes[to]! >> weightBits;
    sum += votes[to]! & weightMask;
    while (high - (votes[from]! >> weightBits) > shift) sum -= votes[from++]! & weightMask;
    if (sum >= quorum) keepBest(windows, { low: votes[from]! >> weightBits, high, votes: sum }, shift);
  }
  windows.sort((a, b) => b.votes - a.votes || a.low - b.low);
  const least = Math.max((windows[0]?.votes ?? 0) * leastOfBest, windows[windowsAtMost - 1]?.votes ?? 0);
  const worth = windows.filter((window) => window.votes >= least);
  return worth.length > equalsAtMost ? [] : worth;
}

/** Windows that overlap are one: the one with more votes stays. */
function keepBest(windows: Window[], window: Window, shift: number): void {
  const last = windows.at(-1);
  if (last === undefined || window.low - last.low > shift) windows.push(window);
  else if (window.votes > last.votes) windows[windows.length - 1] = window;
}

/** A vote is one number, so that votes sort natively: where the pattern would begin, then the weight of the word that says so. */
const weightBits = 6;
const weightMask = (1 << weightBits) - 1;
const votes = new Int32Array(placesOfPart + placesAtMost);
/** Words of a pattern by how many places they stand at: places, then the word. */
let words = new Float64Array(64);

/** Fills `votes` in order; returns how many, and the sum of the weights of the words that voted, each counted once. */
function castVotes(pattern: Pattern, index: TextIndex, part?: Piece): { count: number; cast: number } {
  const { heads, postings } = index;
  const { ids, weights } = pattern;
  const length = ids.length;
  if (words.length < length) words = new Float64Array(length * 2);
  const { from, to } = part ?? { from: 0, to: length };
  const wanted = part ? placesOfPart : placesWanted;
  let known = 0;
  for (let token = from; token < to; token++) {
    const id = ids[token]!;
    if (id >= 0) words[known++] = (heads[id + 1]! - heads[id]!) * length + token;
  }
  words.subarray(0, known).sort();
  let count = 0;
  let cast = 0;
  for (let word = 0; word < known; word++) {
    const token = words[word]! % length;
    const head = heads[ids[token]!]!;
    const places = Math.min(heads[ids[token]! + 1]! - head, placesAtMost);
    if (count > 0 && count + places > wanted) break;
    const weight = weights[token]!;
    for (let place = head; place < head + places; place++) {
      votes[count++] = ((postings[place]! - token) << weightBits) | weight;
    }
    cast += weight;
  }
  votes.subarray(0, count).sort();
  return { count, cast };
}
