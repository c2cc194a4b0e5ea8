import { describe, expect, it } from 'vitest';
import { likeHypothesis, ours } from '../../bench/anchor/matchers';
import { changes, makeScenario } from '../../bench/anchor/scenarios';
import { type Tally, tally } from '../../bench/anchor/tally';
import type { Draft } from '../../bench/anchor/write-text';
import { cutPages, hasRealText, readRealText } from './real-text';

/** Adds up the counts of one change over several pages. */
function total(tallies: Tally[]): Tally {
  const sum = { ...tallies[0]! };
  for (const each of tallies.slice(1)) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += each[key];
  return sum;
}

describe.runIf(hasRealText)('notes on real articles are found again', () => {
  const draft: Draft = hasRealText ? readRealText() : [];
  const short = cutPages(draft, 5_000, 8);
  const [long] = cutPages(draft, 100_000, 1);

  it('on pages of 5,000 words, beside Hypothesis’ way', () => {
    const rows = changes.map((change) => {
      const scenarios = short.map((page, seed) => makeScenario(change, 0, 150, seed, page));
      const own = total(scenarios.map((scenario) => tally(scenario, ours.locate(scenario.after, scenario.targets))));
      const peer = total(
        scenarios.map((scenario) => tally(scenario, likeHypothesis.locate(scenario.after, scenario.targets))),
      );
      expect.soft(own.wrongAsOwn, change).toBe(0);
      expect.soft(own.wrongAsEdited, change).toBeLessThanOrEqual(peer.wrongAsOwn);
      expect.soft(own.right, change).toBeGreaterThanOrEqual(peer.right - 0.003 * 150 * short.length);
      expect.soft(own.falselyFound, change).toBeLessThanOrEqual(Math.max(0.02 * own.gone, peer.falselyFound / 8));
      return [
        { change, who: 'ours', ...own },
        { change, who: 'Hypothesis', ...peer },
      ];
    });
    console.table(rows.flat());
  });

  it('on a page of 100,000 words', () => {
    const rows = changes.map((change) => {
      const scenario = makeScenario(change, 0, 1_000, 3, long);
      const counts = tally(scenario, ours.locate(scenario.after, scenario.targets));
      expect.soft(counts.wrongAsOwn, change).toBe(0);
      expect.soft(counts.falselyFound, change).toBeLessThanOrEqual(0.02 * 1_000);
      return { change, ...counts };
    });
    console.table(rows);
  });
});

it.runIf(!hasRealText)('says that the real articles are not here', () => {
  console.log('not measured: ../shared/articles is not on this machine');
  expect(hasRealText).toBe(false);
});
