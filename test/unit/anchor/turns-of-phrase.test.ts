import { describe, expect, it } from 'vitest';
import { judgeEdit } from './judge-edit';
import { listTurns, turnsOfPhrase } from './turns-of-phrase';

const turns = listTurns();

describe('a word, sign or letter that turns the meaning is never shown as the passage noted', () => {
  it('there are at least 2,000 such turns', () => {
    expect(new Set(turns.map(({ was, is }) => `${was}\n${is}`)).size).toBeGreaterThanOrEqual(2_000);
  });

  const notices = [
    { where: 'at its place', notice: [] },
    { where: 'further down', notice: ['Correction: an earlier version of this article was wrong.'] },
  ];
  it.each(turnsOfPhrase.flatMap(({ kind }) => notices.map((each) => ({ kind, ...each }))))(
    '$kind, $where',
    { timeout: 60_000 },
    ({ kind, notice }) => {
      const taken: string[] = [];
      const lost: string[] = [];
      for (const [at, turn] of turns.entries()) {
        if (turn.kind !== kind) continue;
        for (const verdict of judgeEdit(turn, at, notice)) {
          if (verdict.kind === 'exact' || verdict.kind === 'moved') taken.push(`${turn.was} → ${turn.is}`);
          else if (verdict.kind !== 'edited') lost.push(`${verdict.kind}: ${turn.was} → ${turn.is}`);
        }
      }
      expect(taken).toEqual([]);
      expect(lost, 'edited passages that were found no more').toEqual([]);
    },
  );
});
