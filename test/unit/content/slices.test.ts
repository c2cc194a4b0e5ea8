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

it('work that is no longer wanted goes no further than the slice it is in', async () => {
  const seen: number[] = [];
  expect(await runInSlices(countTo(5, seen), () => seen.length < 3)).toBe(undefined);
  expect(seen).toEqual([1, 2, 3]);
});

it('others have a turn after every slice', async () => {
  const seen: number[] = [];
  const turns: number[] = [];
  const timer = setInterval(() => turns.push(seen.length));
  const done = runInSlices(countTo(50, seen), () => true);
  expect(seen).toEqual([1]);
  await done;
  clearInterval(timer);
  expect(turns.length).toBeGreaterThan(0);
  expect(turns[0]).toBeLessThan(50);
});
