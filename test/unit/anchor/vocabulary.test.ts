import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { foldToken } from '../../../src/engine/anchor/fold-token';
import { unitsOf } from '../../../src/engine/anchor/passage';
import { scanTokens, Tokens } from '../../../src/engine/anchor/tokens';
import { Vocabulary } from '../../../src/engine/anchor/vocabulary';

vi.setConfig({ testTimeout: 60_000 });

/** What folds, composes or shows nothing, beside what does not. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  fc.constantFrom(
    ...[
      'e',
      '\u0301',
      'é',
      'ﬁ',
      'fi',
      '\u00ad',
      '\u200d',
      '—',
      '-',
      '--',
      '“',
      '"',
      '’',
      "'",
      '…',
      '...',
      '.',
      '2',
      '²',
    ],
    ...[
      'ｶ',
      'ﾞ',
      'ガ',
      'カ',
      '\u3099',
      '\u1100',
      '\u1161',
      '\u11a8',
      '가',
      '각',
      'Å',
      '\u212b',
      'ﬀ',
      'Ａ',
      'A',
      '\ud83d',
      '😀',
    ],
  ),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

it('two words have one number where they fold to one spelling, and only there', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const units = unitsOf(texts.join(' '));
      const tokens = new Tokens();
      scanTokens(units, tokens, 0, units.length);
      const vocabulary = new Vocabulary();
      const known = new Map<string, number>();
      for (let at = 0; at < tokens.count; at++) {
        const [start, end] = [tokens.starts[at]!, tokens.ends[at]!];
        const spelling = foldToken(String.fromCharCode(...units.subarray(start, end)));
        const id = vocabulary.find(units, start, end);
        expect(id, spelling).toBe(known.get(spelling) ?? -1);
        known.set(spelling, vocabulary.add(units, start, end));
      }
      expect([...new Set(known.values())].length).toBe(known.size);
      expect(vocabulary.size).toBe(known.size);
    }),
    { numRuns: 1_000 },
  );
});

it('many words keep their numbers as the table grows', () => {
  const words = Array.from({ length: 5_000 }, (_, at) => `word${at}`);
  const vocabulary = new Vocabulary();
  const add = (word: string) => vocabulary.add(unitsOf(word), 0, word.length);
  const numbers = words.map(add);
  expect(numbers).toEqual(words.map((_, at) => at));
  expect(words.map(add)).toEqual(numbers);
  expect(vocabulary.find(unitsOf('word5000'), 0, 8)).toBe(-1);
});
