import { expect, it } from 'vitest';
import { createLatest } from '../../../src/ui/parts/latest';

it('an answer overtaken by a later one is not shown over it', async () => {
  const latest = createLatest();
  const shown: string[] = [];
  const show = (answer: string) => void shown.push(answer);
  let answerSlow: (answer: string) => void = () => {};
  const slow = new Promise<string>((resolve) => {
    answerSlow = resolve;
  });
  const first = latest(() => slow, show);
  await latest(async () => 'after the change', show);
  answerSlow('before the change');
  await first;
  expect(shown).toEqual(['after the change']);
});

it('each answer is shown as it comes where they come in order', async () => {
  const latest = createLatest();
  const shown: number[] = [];
  for (const answer of [1, 2, 3])
    await latest(
      async () => answer,
      (n) => void shown.push(n),
    );
  expect(shown).toEqual([1, 2, 3]);
});

it('one that comes in parts is shown as far as it has come, until another is asked', async () => {
  const latest = createLatest();
  const shown: string[] = [];
  const show = (answer: string) => void shown.push(answer);
  const wanted: boolean[] = [];
  await latest(async (showSoFar) => {
    wanted.push(showSoFar('a'));
    void latest(async () => 'another', show);
    wanted.push(showSoFar('a b'));
    await Promise.resolve();
    return 'a b c';
  }, show);
  expect(wanted).toEqual([true, false]);
  expect(shown.slice(0, 2)).toEqual(['a', 'a b']);
  expect(shown.at(-1)).toBe('another');
});

it('a failure is the asker’s own', async () => {
  const latest = createLatest();
  await expect(
    latest(
      () => Promise.reject(new Error('gone')),
      () => {},
    ),
  ).rejects.toThrow('gone');
});
