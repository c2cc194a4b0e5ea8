import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/model/verdict';
import { arrangeNotes, filterNotes } from '../../../src/ui/panel/arrange-notes';
import { note as anyNote, urn } from '../store/library';

const told = { confidence: 1, reason: '' };
const at = (start: number, kind: 'exact' | 'moved' = 'exact'): Verdict => ({
  kind,
  span: { start, end: start + 5 },
  ...told,
});
const on = (exact: string) => ({ quote: { exact, prefix: '', suffix: '' } });
const note = (n: number, part: Parameters<typeof anyNote>[0] = {}) => anyNote({ id: urn(n), ...part });
const numbers = (placed: { note: { id: string } }[]) => placed.map(({ note: { id } }) => Number(id.slice(-3)));
const located = (verdicts: Record<number, Verdict>) =>
  Object.entries(verdicts).map(([n, verdict]) => ({ id: urn(Number(n)), verdict }));

describe('the notes of an article', () => {
  it('stand in its order: the whole article first, then by place, what is gone last', () => {
    const notes = [note(1), note(2), note(3), note(4, { target: {} }), note(5)];
    const verdicts = located({
      1: { kind: 'missing', ...told },
      2: at(90),
      3: {
        kind: 'ambiguous',
        candidates: [
          { start: 40, end: 45 },
          { start: 200, end: 205 },
        ],
        ...told,
      },
      5: at(7, 'moved'),
    });
    expect(numbers(arrangeNotes(notes, verdicts))).toEqual([4, 5, 3, 2, 1]);
  });

  it('that begin at one place stand the longer before the shorter', () => {
    const notes = [note(1, { target: on('short') }), note(2, { target: on('short and more') })];
    expect(numbers(arrangeNotes(notes, located({ 1: at(10), 2: at(10) })))).toEqual([2, 1]);
  });

  it('keep the order of old where the article cannot be read', () => {
    const position = (start: number) => ({ ...on('x'), position: { start, end: start + 1, pairsBefore: 0 } });
    expect(numbers(arrangeNotes([note(1, { target: position(80) }), note(2, { target: position(3) })], []))).toEqual([
      2, 1,
    ]);
  });
});

describe('a filter', () => {
  const notes = [
    note(1, { category: 'fact', body: 'Ask the Council.' }),
    note(2, { category: 'claim', body: '', tags: ['Works council'] }),
    note(3, { category: 'fact', body: '', tags: [], target: on('the council said') }),
  ];
  const placed = arrangeNotes(notes, located({ 1: at(1), 2: { kind: 'missing', ...told }, 3: at(9) }));
  it.each([
    [{}, [1, 3, 2]],
    [{ category: 'fact' }, [1, 3]],
    [{ isChanged: true }, [2]],
    [{ words: ' COUNCIL' }, [1, 3, 2]],
    [{ words: 'works' }, [2]],
    [{ ids: [urn(3)] }, [3]],
    [{ category: 'claim', words: 'ask' }, []],
  ])('%o', (filter, expected) => {
    expect(numbers(filterNotes(placed, filter))).toEqual(expected);
  });
});
