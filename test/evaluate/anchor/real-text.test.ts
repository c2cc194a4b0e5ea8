import { describe, expect, it } from 'vitest';
import { likeHypothesis, ours } from '../../bench/anchor/matchers';
import type { Target } from '../../../src/model/note';
import { changes, makeScenario, type Scenario } from '../../bench/anchor/scenarios';
import { type Tally, tally } from '../../bench/anchor/tally';
import type { Draft } from '../../bench/anchor/write-text';
import { cutPages, hasRealText, readRealText } from './real-text';

/**
 * The scenario without notes on passages that the page prints twice (a teaser and its article, a line that every article
 * ends with): which copy a note is on is a matter of place alone, and `known-misses` says what becomes of them.
 */
function leaveOutTwins(scenario: Scenario): Scenario {
  const { text } = scenario.before;
  const isTwin = ({ quote }: Target) => {
    const { exact, prefix, suffix } = quote!;
    return [prefix.slice(-24) + exact, exact + suffix.slice(0, 24)].some(
      (words) => text.indexOf(words) !== text.lastIndexOf(words),
    );
  };
  const kept = scenario.targets.flatMap((target, at) => (isTwin(target) ? [] : [at]));
  return {
    ...scenario,
    targets: kept.map((at) => scenario.targets[at]!),
    truths: kept.map((at) => scenario.truths[at]!),
  };
}

/** Adds up the counts of one change over several pages. */
function total(tallies: Tally[]): Tally {
  const sum = { ...tallies[0]! };
  for (const each of tallies.slice(1)) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += each[key];
  return sum;
}

describe.runIf(hasRealText)('notes on real articles are found again', () => {
  const draft: Draft = hasRealText ? readRealText() : [];
  const short = cutPages(draft, 5_000, 5);
  const [long] = cutPages(draft, 100_000, 1);

  it('on pages of 5,000 words, beside Hypothesis’ way', () => {
    const rows = changes.map((change) => {
      const scenarios = short.map((page, seed) => leaveOutTwins(makeScenario(change, 0, 100, seed, page)));
      const own = total(scenarios.map((scenario) => tally(scenario, ours.locate(scenario.after, scenario.targets))));
      const peer = total(
        scenarios.map((scenario) => tally(scenario, likeHypothesis.locate(scenario.after, scenario.targets))),
      );
      expect.soft(own.wrongAsOwn, change).toBe(0);
      expect.soft(own.wrongAsEdited, change).toBeLessThanOrEqual(peer.wrongAsOwn);
      expect.soft(own.right, change).toBeGreaterThanOrEqual(peer.right - 0.003 * 100 * short.length);
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
      const scenario = leaveOutTwins(makeScenario(change, 0, 400, 3, long));
      const counts = tally(scenario, ours.locate(scenario.after, scenario.targets));
      expect.soft(counts.wrongAsOwn, change).toBe(0);
      expect.soft(counts.falselyFound, change).toBeLessThanOrEqual(0.02 * counts.gone);
      return { change, ...counts };
    });
    console.table(rows);
  });
});

it.runIf(!hasRealText)('says that the real articles are not here', () => {
  console.log('not measured: ../shared/articles is not on this machine');
  expect(hasRealText).toBe(false);
});
