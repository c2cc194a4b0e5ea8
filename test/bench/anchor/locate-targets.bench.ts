import { describe, expect, it } from 'vitest';
import { domAnchor } from './dom-anchor';
import { likeHypothesis, type Matcher, ours } from './matchers';
import { recogito } from './recogito';
import { render } from './render';
import { type Change, changes, makeScenario, type Scenario } from './scenarios';
import { tally } from './tally';

/** The slow ones are asked for this many notes at most, and their time scaled: they would take an hour. The table says so. */
const sample = 10;

/** How much faster than Hypothesis' way a page of 1,000 notes is to be (`docs/anchoring.md`); of 100 on any changed page 5 times. */
const aims: Record<number, Record<Change, number>> = {
  5000: { fresh: 0, shifted: 20, '5 % edited': 15, '10 % edited': 15, reordered: 0, 'quote gone': 25 },
  100000: { fresh: 0, shifted: 150, '5 % edited': 60, '10 % edited': 60, reordered: 0, 'quote gone': 100 },
};

describe.each([5_000, 100_000])('a page of %i words', (words) => {
  it.each([1, 100, 1_000])('%i notes', (notes) => {
    const rows = changes.map((change) => {
      const scenario = makeScenario(change, words, notes, 7);
      const root = render(scenario.after.text);
      const peer = measure(likeHypothesis, scenario, root, 300);
      const own = measure(ours, scenario, root, Math.min(3_000, Math.max(300, peer.timeMs)));
      const asked = Math.min(sample, notes);
      const other = measure(domAnchor, scenario, root, 0, asked);
      const third = measure(recogito, scenario, root, 0, asked);
      root.remove();
      expect(own.counts.wrongAsOwn, `${change}: wrong places shown as the reader's own words`).toBe(0);
      expect(own.counts.wrongAsEdited).toBeLessThanOrEqual(peer.counts.wrongAsOwn);
      expect(own.counts.right).toBeGreaterThanOrEqual(peer.counts.right - Math.max(1, notes * 0.003));
      expect(own.counts.falselyFound).toBeLessThanOrEqual(Math.max(notes * 0.02, peer.counts.falselyFound / 8));
      const ratio = peer.timeMs / own.timeMs;
      const aim = notes === 1_000 ? aims[words]![change] : notes === 100 && change !== 'fresh' ? 5 : 0;
      return {
        page: change,
        'ours, ms': own.timeMs.toFixed(2),
        'first run': own.firstMs.toFixed(1),
        'Hypothesis, ms': peer.timeMs.toFixed(peer.timeMs < 10 ? 2 : 0),
        'x faster': ratio.toFixed(ratio < 10 ? 1 : 0),
        aim: aim ? `${aim}${ratio < aim ? ' SHORT' : ''}` : '',
        [`dom-anchor${asked < notes ? `, from ${asked}` : ''}, ms`]: other.timeMs.toFixed(0),
        [`Recogito${asked < notes ? `, from ${asked}` : ''}, ms`]: third.timeMs.toFixed(0),
        ours: share(own.counts, notes),
        Hypothesis: share(peer.counts, notes),
        'dom-anchor': share(other.counts, asked),
        Recogito: share(third.counts, asked),
      };
    });
    print(
      `${words} words, ${notes} notes (right/near/wrong as own/wrong as edited/missed; falsely found of gone)`,
      rows,
    );
  });
});

/**
 * Milliseconds of a matcher, the mean of as many runs as fill `fillMs`, one at least: on a machine that others use, what
 * takes a tenth of a second must not be lucky or unlucky where what takes seconds is neither.
 */
function measure(matcher: Matcher, scenario: Scenario, root: Node, fillMs: number, notes = scenario.targets.length) {
  const targets = scenario.targets.slice(0, notes);
  let answers = matcher.locate(scenario.after, [], root);
  let firstMs = 0;
  let run = 0;
  const from = performance.now();
  for (; run === 0 || performance.now() - from < fillMs; run++) {
    answers = matcher.locate(scenario.after, targets, root);
    firstMs ||= performance.now() - from;
  }
  const timeMs = (performance.now() - from) / run;
  return { timeMs: (timeMs * scenario.targets.length) / notes, firstMs, counts: tally(scenario, answers) };
}

function share(counts: ReturnType<typeof tally>, notes: number): string {
  const per = (count: number, all: number) => (all === 0 ? '-' : `${((100 * count) / all).toFixed(1)}`);
  const found = notes - counts.gone;
  const { right, near, wrongAsOwn, wrongAsEdited, missed } = counts;
  return `${[right, near, wrongAsOwn, wrongAsEdited, missed].map((count) => per(count, found)).join('/')}; ${per(counts.falselyFound, counts.gone)}`;
}

function print(title: string, rows: Record<string, string>[]): void {
  const columns = Object.keys(rows[0]!);
  const width = (column: string) => Math.max(column.length, ...rows.map((row) => row[column]!.length));
  const line = (cells: (column: string) => string) =>
    columns.map((column) => cells(column).padEnd(width(column))).join('  ');
  console.log([title, line((column) => column), ...rows.map((row) => line((column) => row[column]!))].join('\n'));
}
