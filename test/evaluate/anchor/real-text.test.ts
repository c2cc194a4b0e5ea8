import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../src/engine/anchor/describe-target';
import { locateTargets } from '../../../src/engine/anchor/locate-targets';
import { article } from '../../unit/anchor/article';
import { changesOfRealText, meaningChanges } from '../../unit/anchor/meaning-changes';
import { likeHypothesis, ours } from '../../bench/anchor/matchers';
import type { Target } from '../../../src/model/note';
import { type Change, changes, makeScenario, type Scenario } from '../../bench/anchor/scenarios';
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

/** Share of the notes found in their very place, a little below what was measured; these only rise. */
const floors: Record<Change, number> = {
  fresh: 1,
  shifted: 1,
  '5 % edited': 0.99,
  '10 % edited': 0.99,
  reordered: 0.9,
  'quote gone': 0,
};

const scenarioSize = (scenarios: Scenario[]) => scenarios.reduce((sum, { targets }) => sum + targets.length, 0);

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
      expect.soft(own.falselyFound, change).toBeLessThanOrEqual(Math.min(0.02 * own.gone, peer.falselyFound / 8));
      expect.soft(own.right, change).toBeGreaterThanOrEqual(floors[change] * (scenarioSize(scenarios) - own.gone));
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
      expect.soft(counts.falselyFound, change).toBeLessThanOrEqual(0.015 * counts.gone);
      expect
        .soft(counts.right, change)
        .toBeGreaterThanOrEqual(floors[change] * (scenario.targets.length - counts.gone));
      return { change, ...counts };
    });
    console.table(rows);
  });
});

describe.runIf(hasRealText)('edits that change the meaning of real sentences', () => {
  it('are never shown as the passage noted', () => {
    const draft = hasRealText ? readRealText() : [];
    const [page = []] = cutPages(draft, 20_000, 1);
    const sentences = page.flatMap((paragraph, at) =>
      paragraph.map((sentence, nth) => ({ at, nth, text: sentence.join(' ') })),
    );
    const before = article(page.map((paragraph) => paragraph.map((sentence) => sentence.join(' ')).join(' ')));
    let tried = 0;
    let lost = 0;
    const taken: string[] = [];
    for (const { at, nth, text } of sentences) {
      if (text.split(' ').length < 6) continue;
      const start = before.text.indexOf(text, before.blocks[at]!.start);
      const target = describeTarget(before, start, start + text.length);
      for (const { kind, find, replace } of [...meaningChanges, ...changesOfRealText]) {
        const is =
          typeof replace === 'string' ? text.replace(find, replace) : text.replace(find, (match) => replace(match));
        if (is === text) continue;
        const around = page.slice(Math.max(0, at - 3), at + 4).map((paragraph, offset) => {
          const isNoted = offset === Math.min(at, 3);
          return paragraph.map((sentence, index) => (isNoted && index === nth ? is : sentence.join(' '))).join(' ');
        });
        const [verdict] = locateTargets(article(around), [target]);
        tried++;
        if (verdict!.kind === 'exact' || verdict!.kind === 'moved') taken.push(kind);
        else if (verdict!.kind !== 'edited') lost++;
      }
    }
    console.log(`${tried} edits of real sentences: ${taken.length} taken for the passage, ${lost} not found`);
    expect(tried).toBeGreaterThan(2_000);
    expect(taken).toEqual([]);
    expect(lost).toBeLessThanOrEqual(0.01 * tried);
  });
});

it.runIf(!hasRealText)('says that the real articles are not here', () => {
  console.log('not measured: ../shared/articles is not on this machine');
  expect(hasRealText).toBe(false);
});
