import { findFirst } from '../find-first';
/** Edits that the exact way looks for at most, between two certain matches: about 3 ms and 2 MB of work. */
const editsAtMost = 500;

/**
 * For each element of `a` its partner in `b`, or -1: the same number, in the same order. What is there once on either
 * side is matched first (patience diff), the stretches between exactly (Myers 1986). A stretch with more than 500 edits
 * is left without partners, so that the work stays near linear.
 */
export function matchSequences(a: ArrayLike<number>, b: ArrayLike<number>): Int32Array {
  const partners = new Int32Array(a.length).fill(-1);
  const anchors = findAnchors(a, b);
  let fromA = 0;
  let fromB = 0;
  for (const [atA, atB] of [...anchors, [a.length, b.length] as const]) {
    matchStretch(a, b, { fromA, toA: atA, fromB, toB: atB }, partners);
    if (atA < a.length) partners[atA] = atB;
    fromA = atA + 1;
    fromB = atB + 1;
  }
  return partners;
}

interface Stretch {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

/** Pairs of elements that are there once on either side, as many as keep their order, by longest increasing subsequence. */
function findAnchors(a: ArrayLike<number>, b: ArrayLike<number>): [number, number][] {
  const inA = findSingles(a);
  const inB = findSingles(b);
  const pairs = [...inA].flatMap(([value, atA]): [number, number][] => {
    const atB = inB.get(value);
    return atB === undefined || atA < 0 || atB < 0 ? [] : [[atA, atB]];
  });
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, atB]] of pairs.entries()) {
    const place = findFirst(tails, (tail) => pairs[tail]![1] >= atB);
    before[index] = place > 0 ? tails[place - 1]! : -1;
    tails[place] = index;
  }
  const kept: [number, number][] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) kept.push(pairs[index]!);
  return kept.reverse();
}

/** Where each element stands, in order; -1 for those that are there twice. */
function findSingles(sequence: ArrayLike<number>): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at < sequence.length; at++) places.set(sequence[at]!, places.has(sequence[at]!) ? -1 : at);
  return places;
}

function matchStretch(a: ArrayLike<number>, b: ArrayLike<number>, stretch: Stretch, partners: Int32Array): void {
  let { fromA, toA, fromB, toB } = stretch;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) partners[fromA++] = fromB++;
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) partners[--toA] = --toB;
  if (fromA < toA && fromB < toB) matchExactly(a, b, { fromA, toA, fromB, toB }, partners);
}

/** The shortest edit script, traced back; nothing where it is longer than 500. */
function matchExactly(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { fromA, toA, fromB, toB }: Stretch,
  partners: Int32Array,
): void {
  const lengthA = toA - fromA;
  const lengthB = toB - fromB;
  const most = Math.min(lengthA + lengthB, editsAtMost);
  const middle = most + 1;
  /** Farthest element of `a` reached on each diagonal. */
  const reached = new Int32Array(2 * most + 3);
  /** The same before each step: what the way back needs. */
  const trail: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trail.push(reached.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let at = firstOn(diagonal, edits, reached, middle);
      while (at < lengthA && at - diagonal < lengthB && a[fromA + at] === b[fromB + at - diagonal]) at++;
      reached[middle + diagonal] = at;
      if (at < lengthA || at - diagonal < lengthB) continue;
      traceBack(trail, diagonal, at, (from, to, shift) => {
        for (let match = from; match < to; match++) partners[fromA + match] = fromB + match - shift;
      });
      return;
    }
  }
}

const isDown = (diagonal: number, edits: number, reached: Int32Array, middle: number): boolean =>
  diagonal === -edits || (diagonal !== edits && reached[middle + diagonal - 1]! < reached[middle + diagonal + 1]!);

/** Where a diagonal is entered: by an element of `b` added, or one of `a` left out. */
const firstOn = (diagonal: number, edits: number, reached: Int32Array, middle: number): number =>
  isDown(diagonal, edits, reached, middle) ? reached[middle + diagonal + 1]! : reached[middle + diagonal - 1]! + 1;

function traceBack(
  trail: Int32Array[],
  lastDiagonal: number,
  end: number,
  onMatches: (from: number, to: number, shift: number) => void,
): void {
  let diagonal = lastDiagonal;
  let at = end;
  for (let edits = trail.length - 1; edits > 0; edits--) {
    const reached = trail[edits]!;
    onMatches(firstOn(diagonal, edits, reached, edits + 1), at, diagonal);
    diagonal += isDown(diagonal, edits, reached, edits + 1) ? 1 : -1;
    at = reached[edits + 1 + diagonal]!;
  }
  onMatches(0, at, 0);
}
