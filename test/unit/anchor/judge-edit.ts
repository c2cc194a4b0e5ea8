import { describeTarget } from '../../../src/engine/anchor/describe-target';
import { locateTargets } from '../../../src/engine/anchor/locate-targets';
import type { Verdict } from '../../../src/model/verdict';
import { article } from './article';
import { writeSentences } from './sentences';

/** Sentences of many kinds, none of which is edited. */
const neighbours = writeSentences(200, 12);

/** A sentence among others of its kind. */
function page(sentence: string, at: number, notice: readonly string[]) {
  const others = neighbours.filter((each) => each !== sentence);
  const around = (offset: number) => others[(at + offset) % others.length]!;
  return article([...notice, `${around(17)} ${around(31)}`, `${around(43)} ${sentence} ${around(59)}`, around(71)]);
}

/** An edit of one sentence. */
export interface Edit {
  was: string;
  is: string;
}

/**
 * Verdicts on a note of the whole sentence and on one of the changed words with two either side, where the edited
 * sentence stands among the `at`-th others, below a notice that the page did not have.
 */
export function judgeEdit({ was, is }: Edit, at: number, notice: readonly string[] = []): Verdict[] {
  const before = page(was, at, []);
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
