import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../src/engine/anchor/describe-target';
import { locateTargets } from '../../../src/engine/anchor/locate-targets';
import type { Verdict } from '../../../src/model/verdict';
import { article } from './article';
import { meaningChanges } from './meaning-changes';
import { writeSentences } from './sentences';

const sentences = writeSentences(190, 11);

interface Trial {
  kind: string;
  was: string;
  is: string;
}

const trials: Trial[] = sentences.flatMap((was) =>
  meaningChanges.flatMap(({ kind, find, replace }) => {
    const is = typeof replace === 'string' ? was.replace(find, replace) : was.replace(find, (match) => replace(match));
    return is === was ? [] : [{ kind, was, is }];
  }),
);

/** Sentences of the same kinds, none of which is edited. */
const neighbours = writeSentences(200, 12).filter((sentence) => !sentences.includes(sentence));

/** A sentence among others of its kind. */
function page(sentence: string, at: number, notice: string[] = []) {
  const around = (offset: number) => neighbours[(at + offset) % neighbours.length]!;
  return article([...notice, `${around(17)} ${around(31)}`, `${around(43)} ${sentence} ${around(59)}`, around(71)]);
}

/** Verdicts on a note of the whole sentence and on one of the changed words with two either side. */
function judge({ was, is }: Trial, at: number, notice: string[] = []): Verdict[] {
  const before = page(was, at);
  const start = before.text.indexOf(was);
  const [from, to] = findChange(was, is);
  return locateTargets(page(is, at, notice), [
    describeTarget(before, start, start + was.length),
    describeTarget(before, start + from, start + to),
  ]);
}

/** The part of `was` that differs from `is`, with two words either side. */
function findChange(was: string, is: string): [number, number] {
  let from = 0;
  while (was[from] === is[from]) from++;
  let tail = 0;
  while (tail < Math.min(was.length, is.length) - from && was.at(-1 - tail) === is.at(-1 - tail)) tail++;
  const before = /(\S+\s+){0,2}\S*$/.exec(was.slice(0, from))!.index;
  const after = /^\S*(\s+\S+){0,2}/.exec(was.slice(was.length - tail))![0].length;
  return [before, was.length - tail + after];
}

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
      for (const verdict of judge(trial, at, notice)) {
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
