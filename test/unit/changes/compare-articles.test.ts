import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticles, type ParagraphChange } from '../../../src/engine/changes/compare-articles';
import { diffWords } from '../../../src/engine/changes/diff-words';
import { matchSequences } from '../../../src/engine/changes/match-sequences';
import { createWordReader } from '../../../src/engine/changes/words';

const depot = [
  'Depot staff counted by the minute',
  'The firm scanned 400 badges a day at its depot in Brackwater, the union said on Monday.',
  'Managers may look at the figures once a week, according to the agreement of March.',
  '“We were never told,” said Odo Fenn, who drives the night tour.',
  'A hearing is planned for the autumn.',
];
const changesOf = (was: string[], now: string[]) => compareArticles(was.join('\n'), now.join('\n'));
const kindsOf = (changes: ParagraphChange[]) => changes.map(({ kind }) => kind).join(' ');

/** Words removed in [brackets], words added in {braces}. */
const written = (change: ParagraphChange | undefined) =>
  change?.kind === 'changed'
    ? change.parts
        .map(({ op, text }) => ({ same: text, removed: `[${text.trim()}]`, added: `{${text.trim()}}` })[op])
        .join('')
        .replace(/(?<=[}\]])(?=\w)/g, ' ')
    : change?.kind;

describe('two versions of an article', () => {
  it('are the same paragraph by paragraph where nothing was changed', () => {
    expect(kindsOf(changesOf(depot, depot))).toBe('same same same same same');
  });

  it('do not differ by quotation marks, dashes and white space', () => {
    const set = depot.map((text) => text.replaceAll(/[“”]/g, '"').replaceAll(' ', '\u00a0'));
    expect(kindsOf(changesOf(depot, set))).toBe('same same same same same');
  });

  it('show the words that were changed within a paragraph', () => {
    const now = depot.map((text) => text.replace('400 badges', '300 badges').replace('may look', 'will look'));
    const changes = changesOf(depot, now);
    expect(kindsOf(changes)).toBe('same changed changed same same');
    expect(written(changes[1])).toContain('scanned [400]{300} badges');
    expect(written(changes[2])).toContain('Managers [may]{will} look');
  });

  it('show a paragraph taken out where it stood, and one put in where it stands', () => {
    const now = [...depot.slice(0, 3), 'A spokeswoman declined to comment on Tuesday.', depot[4]!];
    expect(kindsOf(changesOf(depot, now))).toBe('same same same added removed same');
    expect(kindsOf(changesOf(now, depot))).toBe('same same same added removed same');
    expect(kindsOf(changesOf(depot, depot.slice(0, 4)))).toBe('same same same same removed');
  });

  it('show a paragraph that stands elsewhere as moved, not as lost', () => {
    const now = [depot[0]!, depot[3]!, depot[1]!, depot[2]!, depot[4]!];
    const changes = changesOf(depot, now);
    expect(kindsOf(changes)).toBe('same moved same same same');
    expect(changes[1]).toEqual({ kind: 'moved', was: 3, now: 1 });
  });

  it('pair a paragraph that was rewritten with the one it became, among new ones', () => {
    const now = [
      ...depot.slice(0, 1),
      'The firm has begun an inquiry of its own.',
      'The firm scanned more than 400 badges a day at its two depots in Brackwater, the union said.',
      ...depot.slice(2),
    ];
    expect(kindsOf(changesOf(depot, now))).toBe('same added changed same same same');
  });

  it('are all new where nothing is left', () => {
    const other = ['Late goal settles derby', 'The visitors pressed and were rewarded late.'];
    expect(kindsOf(changesOf(depot.slice(0, 2), other))).toBe('added added removed removed');
    expect(kindsOf(changesOf([], other))).toBe('added added');
    expect(kindsOf(changesOf(other, []))).toBe('removed removed');
  });

  it('keep the order of thousands of paragraphs rewritten from first to last', () => {
    const was = Array.from({ length: 3_000 }, (_, n) => `Entry ${n} of the live page, written in a hurry at noon.`);
    const now = was.map((text, n) => (n % 3 === 0 ? text : text.replace('noon', 'one o’clock')));
    const changes = changesOf(was, now);
    expect(changes.filter(({ kind }) => kind === 'same')).toHaveLength(1_000);
    expect(changes.filter(({ kind }) => kind === 'changed')).toHaveLength(2_000);
  });
});

const word = fc.constantFrom(
  'the',
  'union',
  'said',
  '400',
  'badges',
  ',',
  '.',
  'not',
  '“no”',
  'may',
  'will',
  '📦',
  'a',
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const paragraphs = fc.array(paragraph, { maxLength: 12 });

describe('any two texts', { timeout: 60_000 }, () => {
  it('have each paragraph of either told of once', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (was, now) => {
        const changes = changesOf(was, now);
        const before = changes.flatMap((change) => ('was' in change ? [change.was] : []));
        const after = changes.flatMap((change) => ('now' in change ? [change.now] : []));
        expect(before.toSorted((a, b) => a - b)).toEqual(was.map((_, n) => n));
        expect(after).toEqual(now.map((_, n) => n));
      }),
      { numRuns: 500 },
    );
  });

  it('are made again from the word diff, the old one letter by letter', () => {
    fc.assert(
      fc.property(fc.oneof(paragraph, fc.string({ unit: 'grapheme' })), paragraph, (was, now) => {
        const read = createWordReader();
        const parts = diffWords(read(was), read(now));
        const of = (op: string) => parts.filter((part) => part.op === 'same' || part.op === op).map(({ text }) => text);
        expect(of('removed').join('')).toBe(was);
        const ids = (text: string) => [...read(text).ids];
        expect(ids(of('added').join(' '))).toEqual(ids(now));
      }),
      { numRuns: 500, examples: [[' ', 'the']] },
    );
  });

  it('have only equal partners, in order, and all of them where one is a part of the other', () => {
    const sequence = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 });
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const partners = [...matchSequences(a, b)];
        const matched = partners.filter((partner) => partner >= 0);
        expect(matched).toEqual([...new Set(matched)].sort((x, y) => x - y));
        for (const [at, partner] of partners.entries()) if (partner >= 0) expect(a[at]).toBe(b[partner]);
        const whole = [...a, ...b];
        expect([...matchSequences(a, whole)].filter((partner) => partner < 0)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
