import { describe, expect, it } from 'vitest';
import { labelOf, marksOf, mentionIndexOf, mentionMarkId } from '../../../src/content/marks';
import type { Card } from '../../../src/model/card';
import type { Mention } from '../../../src/model/reading';
import type { Verdict } from '../../../src/model/verdict';

const mention = (entry: string, text: string, start: number, first = true): Mention => ({
  ...{ entry, text, start, first },
  end: start + text.length,
});
const cardOn = (name: string) => ({ entry: { name } }) as Card;
const told = { confidence: 1, reason: '' };
const span = { start: 4, end: 9 };

describe('marks of mentions', () => {
  it('are strong for the first of an entry and weak for later ones', () => {
    const marks = marksOf([mention('hubstaff', 'Hubstaff', 0), mention('hubstaff', 'Hubstaff', 40, false)], [], []);
    expect(marks.map(({ look, span: words }) => [look, words])).toEqual([
      ['mention', { start: 0, end: 8 }],
      ['again', { start: 40, end: 48 }],
    ]);
  });

  it.each([
    [
      'the card’s name where the words say it otherwise',
      'Information Commissioner’s Office',
      'ICO: card on Information Commissioner’s Office',
    ],
    ['no name twice', 'ICO', 'ICO: card'],
  ])('are read out with %s', (_, name, label) => {
    expect(labelOf(mention('ico', 'ICO', 0), cardOn(name))).toBe(label);
  });

  it('have ids that lead back to the mention, and no other mark has such an id', () => {
    expect(mentionIndexOf(mentionMarkId(17))).toBe(17);
    expect(mentionIndexOf('note-urn:uuid:1')).toBe(undefined);
    expect(mentionIndexOf('flash')).toBe(undefined);
  });
});

describe('marks of notes', () => {
  const verdicts: [Verdict, string | undefined][] = [
    [{ kind: 'exact', span, ...told }, 'note'],
    [{ kind: 'moved', span, ...told }, 'note'],
    [{ kind: 'edited', span, diff: [], ...told }, 'note-edited'],
    [{ kind: 'ambiguous', candidates: [span, span], ...told }, undefined],
    [{ kind: 'missing', ...told }, undefined],
  ];
  it.each(verdicts)('stand only where the words are the noted ones, or look edited: %o', (verdict, look) => {
    expect(marksOf([], [{ id: 'n', verdict }], []).map((mark) => mark.look)).toEqual(look ? [look] : []);
  });

  it('look as their category does, and like no category where the reader has it no longer', () => {
    const verdict = verdicts[0]![0];
    const located = ['question', 'gone', undefined].map((category, i) => ({ id: String(i), verdict, category }));
    const looks = marksOf([], located, [{ id: 'question', colour: 'violet', pattern: 'wavy' }]).map(({ tint }) => tint);
    expect(looks).toEqual(['tint-violet pattern-wavy', undefined, undefined]);
  });

  it('that overlap are underlined one below the other, so that each pattern is seen', () => {
    const on = (id: string, start: number, end: number) => ({
      id,
      verdict: { kind: 'exact' as const, span: { start, end }, ...told },
    });
    const marks = marksOf([], [on('c', 20, 30), on('a', 0, 50), on('b', 10, 15), on('d', 50, 60)], []);
    expect(marks.map(({ id, lane }) => [id, lane])).toEqual([
      ['note-a', 0],
      ['note-b', 1],
      ['note-c', 1],
      ['note-d', 0],
    ]);
    const piled = marksOf(
      [],
      ['a', 'b', 'c', 'd', 'e'].map((id) => on(id, 0, 9)),
      [],
    );
    expect(piled.map(({ lane }) => lane)).toEqual([0, 1, 2, 2, 2]);
  });

  it('lie under the mentions in them', () => {
    const [under, over] = marksOf([mention('a', 'A', 5)], [{ id: 'n', verdict: verdicts[0]![0] }], []);
    expect([under?.look, over?.look]).toEqual(['note', 'mention']);
  });
});
