import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { findWhole } from '../../../src/engine/anchor/find-whole';
import { Meter } from '../../../src/engine/anchor/meter';
import { readUnits } from '../../../src/engine/anchor/passage';
import type { Quote } from '../../../src/model/note';

vi.setConfig({ testTimeout: 60_000 });

function find(text: string, quotes: Quote[], stored?: number): (number | undefined)[] {
  const position = stored === undefined ? {} : { position: { start: stored, end: stored, pairsBefore: 0 } };
  const meter = new Meter();
  const targets = quotes.map((quote) => ({ quote, ...position }));
  const work = findWhole(text, targets, () => readUnits(text, meter), meter);
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

it('what stands behind a quote may stand elsewhere, further from its stored place', () => {
  const before = 'Halden Freight says that the cameras in its depots count parcels, ';
  const after = ', and that nobody looks at what they see of the people who sort them.';
  const quote = { prefix: before, exact: 'and nothing else', suffix: after };
  const filler = 'A nurse wrote down how long she had been away from her ward. '.repeat(60);
  const passage = before + quote.exact + after;
  const far = `${passage} ${filler} Some say so${after}`;
  const near = `Some say so${after} ${passage} ${filler}`;
  for (const count of [1, 20]) {
    const quotes = Array.from({ length: count }, () => quote);
    expect(find(far, quotes, 10)[count - 1]).toBe(before.length);
    expect(find(far, quotes)[count - 1]).toBe(undefined);
    expect(find(near, quotes, 10)[count - 1]).toBe(undefined);
    expect(find(`${filler.repeat(6)} ${near}`, quotes, 10)[count - 1]).toBe(undefined);
  }
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
