import { expect, it } from 'vitest';
import { locateInSlices, locateTargets } from '../../../src/engine/anchor/locate-targets';
import { indexSpans } from '../../../src/engine/anchor/span-index';
import { makeScenario } from './scenarios';
import { seeded } from './seeded';

/** Milliseconds of one call: the median of `runs` calls after a few to warm up. */
function time(runs: number, call: () => unknown): number {
  for (let run = 0; run < 5; run++) call();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    for (let time = 0; time < 20; time++) call();
    return (performance.now() - start) / 20;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

it('one note on an unchanged page, the note under the pointer, the longest slice', () => {
  const news = makeScenario('fresh', 5_000, 1, 7);
  const long = makeScenario('10 % edited', 100_000, 1_000, 7);
  const spans = long.truths.flat();
  const index = indexSpans(spans);
  const random = seeded(1);
  const slices: number[] = [];
  for (let run = 0; run < 3; run++) {
    const work = locateInSlices(long.after, long.targets);
    for (let done: boolean | undefined = false; !done; ) {
      const start = performance.now();
      done = work.next().done;
      slices.push(performance.now() - start);
    }
  }
  slices.sort((a, b) => a - b);
  const rows = [
    ['one note, unchanged page of 5,000 words', time(50, () => locateTargets(news.after, news.targets)), 0.5],
    [
      'note under the pointer, 1,000 marks',
      time(50, () => index.at(Math.floor(random() * long.after.text.length))),
      0.05,
    ],
    ['index of 1,000 marks', time(20, () => indexSpans(spans)), Number.NaN],
    ['slice of 1,000 edited notes on 100,000 words, median', slices[slices.length >> 1]!, 10],
    ['the same, longest', slices.at(-1)!, 50],
  ] as const;
  console.log(rows.map(([what, ms, aim]) => `${what.padEnd(56)} ${ms.toFixed(4)} ms (aim ${aim})`).join('\n'));
  expect(index.at(spans[0]!.start)).toContain(0);
});
