import { describe, expect, it } from 'vitest';
import { type Edit, judgeEdit } from './judge-edit';
import { meaningChanges } from './meaning-changes';
import { writeSentences } from './sentences';

const sentences = writeSentences(190, 11);

interface Trial extends Edit {
  kind: string;
}

const trials: Trial[] = sentences.flatMap((was) =>
  meaningChanges.flatMap(({ kind, find, replace }) => {
    const is = typeof replace === 'string' ? was.replace(find, replace) : was.replace(find, (match) => replace(match));
    return is === was ? [] : [{ kind, was, is }];
  }),
);

describe('an edit that changes the meaning is never shown as the passage noted', () => {
  it('there are at least 2,000 of them, of every kind', () => {
    expect(new Set(trials.map(({ was, is }) => `${was}\n${is}`)).size).toBeGreaterThanOrEqual(2_000);
    for (const { kind } of meaningChanges)
      expect(
        trials.some((trial) => trial.kind === kind),
        kind,
      ).toBe(true);
  });

  it.each([
    { name: 'at its place', notice: [] },
    { name: 'further down', notice: ['Correction: an earlier version of this article was wrong.'] },
  ])('$name', { timeout: 60_000 }, ({ notice }) => {
    const taken: string[] = [];
    const lost: string[] = [];
    for (const [at, trial] of trials.entries()) {
      for (const verdict of judgeEdit(trial, at, notice)) {
        if (verdict.kind === 'exact' || verdict.kind === 'moved') taken.push(`${trial.kind}: ${trial.is}`);
        else if (verdict.kind !== 'edited') lost.push(`${trial.kind}: ${trial.is}`);
        else
          expect(
            verdict.diff.some((part) => part.op !== 'same'),
            trial.is,
          ).toBe(true);
      }
    }
    expect(taken).toEqual([]);
    expect(lost, 'edited passages that were found no more').toEqual([]);
  });
});
