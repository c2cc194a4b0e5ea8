import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { findWhole } from '../../../src/engine/anchor/find-whole';
import { Meter } from '../../../src/engine/anchor/meter';
import { unitsOf } from '../../../src/engine/anchor/passage';

vi.setConfig({ testTimeout: 60_000 });

function find(text: string, quotes: { prefix: string; exact: string; suffix: string }[]): (number | undefined)[] {
  const work = findWhole(text, quotes, () => unitsOf(text), new Meter());
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The one place of a string, by the browser's own search. */
function only(text: string, part: string): number | undefined {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0 ? at : undefined;
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 150 });

it('a quote is found where its sides stand, each once, and it between them', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(), fc.nat(), (one, other, from, length) => {
      const start = from % (one.length + 1);
      const end = Math.min(one.length, start + (length % 40));
      const [prefix, exact, suffix] = [one.slice(0, start), one.slice(start, end), one.slice(end)];
      for (const text of [one, `${other}${one}${other}`, `${one}${other}${one}`, `${prefix}${other}${suffix}`, other]) {
        const before = only(text, prefix);
        const isWhole = before !== undefined && text.startsWith(exact, before + prefix.length);
        const isOnly = isWhole && only(text, suffix) === before + prefix.length + exact.length;
        const isLong = prefix.length >= 32 && suffix.length >= 32;
        const place = isOnly && isLong ? before + prefix.length : undefined;
        // One is looked for by itself, many in one pass: neither may say otherwise.
        for (const count of [1, 20]) {
          const quotes = Array.from({ length: count }, () => ({ prefix, exact, suffix }));
          expect(find(text, quotes)).toEqual(quotes.map(() => place));
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('sides that begin alike at many places are told apart', () => {
  const begin = 'Share this story with whoever you like. ';
  const lines = Array.from(
    { length: 200 },
    (_, at) => `${begin}Then read how ${at} depots are watched by cameras at night.`,
  );
  const text = lines.join(' ');
  const quotes = lines.slice(1, -1).map((line, at) => ({ prefix: line, exact: ' ', suffix: lines[at + 2]! }));
  expect(find(text, quotes)).toEqual(lines.slice(1, -1).map((line) => text.indexOf(line) + line.length));
});

it('a page of one letter does not keep it from ending', () => {
  const side = 'a'.repeat(64);
  const quotes = Array.from({ length: 500 }, () => ({ prefix: side, exact: 'b', suffix: side }));
  expect(find('a'.repeat(300_000), quotes).every((place) => place === undefined)).toBe(true);
});
