import { expect, it } from 'vitest';
import { runInSlices } from '../../../src/content/slices';

function* countTo(last: number, seen: number[]): Generator<void, string> {
  for (let at = 1; at <= last; at++) {
    seen.push(at);
    yield;
  }
  return 'done';
}

it('work in slices is run to its end', async () => {
  const seen: number[] = [];
  expect(await runInSlices(countTo(5, seen), () => true)).toBe('done');
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

/** A clock by which each piece takes this long. */
function clockOf(pieceMs: number): () => number {
  let ms = 0;
  return () => (ms += pieceMs);
}

it('work that is no longer wanted goes no further than the slice it is in', async () => {
  const seen: number[] = [];
  expect(await runInSlices(countTo(50, seen), () => seen.length < 6, clockOf(2))).toBe(undefined);
  expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
});

it('a slice is as many pieces as fill 3 ms, and a piece that is longer is one by itself', async () => {
  for (const { pieceMs, pieces } of [
    { pieceMs: 0.5, pieces: 6 },
    { pieceMs: 2, pieces: 2 },
    { pieceMs: 7, pieces: 1 },
    // A clock that stands still, as one that is told in tenths of a second seems to.
    { pieceMs: 0, pieces: 20 },
  ]) {
    const seen: number[] = [];
    const ends: number[] = [];
    const isWanted = () => ends.push(seen.length) < 4;
    await runInSlices(countTo(100, seen), isWanted, clockOf(pieceMs));
    expect(ends).toEqual([pieces, 2 * pieces, 3 * pieces, 4 * pieces]);
  }
});

it('others have a turn after every slice', async () => {
  const seen: number[] = [];
  const turns: number[] = [];
  const timer = setInterval(() => turns.push(seen.length));
  const done = runInSlices(countTo(50, seen), () => true, clockOf(7));
  expect(seen).toEqual([1]);
  await done;
  clearInterval(timer);
  expect(turns.length).toBeGreaterThan(0);
  expect(turns[0]).toBeLessThan(50);
});
