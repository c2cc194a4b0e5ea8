import type { Pattern } from './pattern';
import type { TextIndex } from './text-index';

/** A stretch of text where a pattern may stand: pattern token i is looked for at text tokens i + `low` to i + `high`. */
export interface Window {
  low: number;
  high: number;
  /** Sum of the weights of the words that point here. */
  votes: number;
}

/** The rarest words of a pattern are looked up until they stand at this many places. */
const placesWanted = 256;
/** A word standing at more places than this points nowhere, unless the pattern has none rarer. */
const placesAtMost = 1_024;
/** Windows handed on at most; a text that repeats itself more often is answered with `ambiguous` or `missing`. */
const windowsAtMost = 8;

/**
 * Where in the text a pattern may stand, best first. Each rare word of the pattern, wherever the text has it, points to
 * the place where the pattern would begin; places that several words point to are the windows.
 */
export function findWindows(pattern: Pattern, index: TextIndex): Window[] {
  const length = pattern.ids.length;
  const votes = castVotes(pattern, index, length);
  if (votes.length === 0) return [];
  const shift = Math.max(6, Math.min(64, length >> 3));
  const least = Math.min(votes.cast, Math.max(votes.cast * 0.12, index.rarest));
  const windows: Window[] = [];
  let from = 0;
  let sum = 0;
  for (let to = 0; to < votes.length; to++) {
    sum += votes.weightAt(to);
    while (votes.startAt(to) - votes.startAt(from) > shift) sum -= votes.weightAt(from++);
    if (sum >= least) keepBest(windows, votes.startAt(from), votes.startAt(to), sum, shift);
  }
  return windows.sort((a, b) => b.votes - a.votes || a.low - b.low).slice(0, windowsAtMost);
}

/** Windows that overlap are one: the one with more votes stays. */
function keepBest(windows: Window[], low: number, high: number, votes: number, shift: number): void {
  const last = windows.at(-1);
  if (last === undefined || low - last.low > shift) windows.push({ low, high, votes });
  else if (votes > last.votes) windows[windows.length - 1] = { low, high, votes };
}

/** Votes sorted by the place they point to. */
interface Votes {
  length: number;
  /** Sum of the weights of the pattern's words that voted, each counted once. */
  cast: number;
  startAt(vote: number): number;
  weightAt(vote: number): number;
}

function castVotes(pattern: Pattern, index: TextIndex, length: number): Votes {
  const { heads, postings } = index;
  const placesOf = (token: number) => heads[pattern.ids[token]! + 1]! - heads[pattern.ids[token]!]!;
  const known: number[] = [];
  for (let token = 0; token < length; token++) if (pattern.ids[token]! >= 0) known.push(token);
  known.sort((a, b) => placesOf(a) - placesOf(b));
  const keys: number[] = [];
  let cast = 0;
  for (const token of known) {
    const places = placesOf(token);
    if (keys.length > 0 && (keys.length + places > placesWanted || places > placesAtMost)) break;
    const head = heads[pattern.ids[token]!]!;
    // One number a vote, so that it sorts natively: where the pattern would begin, then which of its words says so.
    for (let place = 0; place < places; place++) keys.push((postings[head + place]! - token + length) * length + token);
    cast += pattern.weights[token]!;
  }
  const sorted = Float64Array.from(keys).sort();
  return {
    length: sorted.length,
    cast,
    startAt: (vote) => Math.floor(sorted[vote]! / length) - length,
    weightAt: (vote) => pattern.weights[sorted[vote]! % length]!,
  };
}
