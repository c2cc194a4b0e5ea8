import { expect, it } from 'vitest';
import { locateTargets } from '../../../src/engine/anchor/locate-targets';
import { makeScenario } from '../../bench/anchor/scenarios';

it('notes on common words in a long page are found where their paragraphs were moved away from their neighbours', {
  timeout: 60_000,
}, () => {
  const { after, targets, truths } = makeScenario('reordered', 100_000, 100, 7);
  const verdicts = locateTargets(after, targets);
  const lost = verdicts.filter((verdict, at) => truths[at]!.length === 1 && !('span' in verdict));
  expect(lost).toEqual([]);
  for (const [at, verdict] of verdicts.entries()) {
    if (verdict.kind === 'exact' || verdict.kind === 'moved') expect(truths[at]).toContainEqual(verdict.span);
  }
});
