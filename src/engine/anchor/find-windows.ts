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
const placesWanted = 128;
/** A word standing at more places than this is only looked up where the pattern has no rarer one, and then in part. */
const placesAtMost = 1_024;
/** Windows handed on at most, but for those that have as many votes as the last. */
const windowsAtMost = 8;
/** Where more windows than this are equal, none is handed on: it would be chosen by chance. */
const equalsAtMost = 64;
/** Windows with a smaller share of the best one's votes are not worth a look. */
const leastOfBest = 0.5;

/**
 * Where in the text a pattern may stand, best first. Each rare word of the pattern, wherever the text has it, points to
 * the place where the pattern would begin; places that several words point to are the windows.
 */
export function findWindows(pattern: Pattern, index: TextIndex): Window[] {
  const { count, cast } = castVotes(pattern, index);
  const length = pattern.ids.length;
  const shift = Math.max(6, Math.min(64, length >> 3));
  const quorum = Math.min(cast, Math.max(cast * 0.2, index.rarest));
  const startOf = (vote: number) => Math.floor(votes[vote]! / length);
  const windows: Window[] = [];
  let from = 0;
  let sum = 0;
  for (let to = 0; to < count; to++) {
    sum += pattern.weights[votes[to]! % length]!;
    while (startOf(to) - startOf(from) > shift) sum -= pattern.weights[votes[from++]! % length]!;
    if (sum >= quorum)
      keepBest(windows, { low: startOf(from) - length, high: startOf(to) - length, votes: sum }, shift);
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

/** Votes in the order of the places they point to: (place + pattern length) x pattern length + the word that votes. */
const votes = new Float64Array(placesWanted + placesAtMost);

/** Fills `votes`; returns how many, and the sum of the weights of the words that voted, each counted once. */
function castVotes(pattern: Pattern, index: TextIndex): { count: number; cast: number } {
  const { heads, postings } = index;
  const { ids, weights } = pattern;
  const length = ids.length;
  const placesOf = (token: number) => heads[ids[token]! + 1]! - heads[ids[token]!]!;
  const known: number[] = [];
  for (let token = 0; token < length; token++) if (ids[token]! >= 0) known.push(token);
  known.sort((a, b) => placesOf(a) - placesOf(b));
  let count = 0;
  let cast = 0;
  for (const token of known) {
    const places = Math.min(placesOf(token), placesAtMost);
    if (count > 0 && count + places > placesWanted) break;
    const head = heads[ids[token]!]!;
    for (let place = 0; place < places; place++) {
      votes[count++] = (postings[head + place]! - token + length) * length + token;
    }
    cast += weights[token]!;
  }
  votes.subarray(0, count).sort();
  return { count, cast };
}
