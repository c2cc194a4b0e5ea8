import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeIri } from '../../../src/bundles/encode-iri';
import { motivations, otherMotivation } from '../../../src/bundles/w3c-terms';
import { readW3c, writeW3c } from '../../../src/bundles/w3c';
import { addressKey } from '../../../src/model/address';
import type { Note } from '../../../src/model/note';
import { bareNote, fullNote, written } from './sample-notes';
import { createSuite, hasSuite } from './w3c-suite';

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('📦📦 twice', '__proto__', '"}', '\u{1F469}\u200D\u{1F527} mended', 'שלום', '\uD800', '\\u0000\0'),
);
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://bücher.example/über uns?q=a|b',
    'file:///home/reader/saved.html',
    'http://[::1]/a[0]?b=%zz#x#y',
  ),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const saying = fc
  .record({
    speaker: optional(words.filter((text) => text !== '')),
    via: optional(
      fc.array(
        words.filter((text) => text !== ''),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    directness: fc.constantFrom('direct', 'mixed', 'indirect'),
    hedge: optional(fc.constantFrom('alleged', 'may')),
  })
  .map(defined);

const target = fc
  .record({
    quote: optional(
      fc.record(
        { exact: words.filter((text) => text !== ''), prefix: words, suffix: words },
        { noNullPrototype: true },
      ),
    ),
    before: optional(words),
    heading: optional(words),
    paragraph: optional(fc.string({ maxLength: 64 })),
    saying: optional(saying),
  })
  .map(({ quote, before, ...rest }) => {
    const start = before?.length ?? 0;
    const pairsBefore = [...(before ?? '')].filter((character) => character.length === 2).length;
    const position = before === undefined ? undefined : { start, end: start + (quote?.exact.length ?? 0), pairsBefore };
    return defined({ ...rest, quote, position });
  });

const categoryId = fc.string({ minLength: 1, maxLength: 100 }).filter((id) => id.trim() !== '');

const article = fc
  .record({
    url,
    canonicalUrl: optional(url),
    title: words,
    byline: optional(words),
    outlet: optional(words),
    published: optional(words),
    textHash: optional(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })),
  })
  .map(defined);

/** Any note the product can make: the schema's fields, an address that fits, and offsets that can be true. */
const anyNote: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    article,
    isCanonical: fc.boolean(),
    target,
    body: words,
    tags: fc.array(
      words.map((text) => text.trim()).filter((text) => text !== ''),
      { maxLength: 4 },
    ),
    category: optional(fc.oneof(fc.constantFrom('fact', 'claim', 'question', 'quote', '__proto__'), categoryId)),
    author: optional(words),
    created: instant,
    modified: instant,
    revision: fc.integer({ min: 1, max: 1_000_000 }),
    deleted: optional(instant),
  })
  .map(({ isCanonical, ...rest }) => {
    const { url, canonicalUrl = url } = rest.article;
    return defined({ ...rest, address: addressKey(isCanonical ? canonicalUrl : url) }) as Note;
  });

describe('a bundle', () => {
  it.each([fullNote, bareNote])('gives the note back as it was ($#)', (note) => {
    expect(readW3c(writeW3c([note], written))).toMatchObject({ notes: [note], refused: [] });
  });

  it('gives any notes back as they were, through UTF-8 and with W3C’s assertions met', { timeout: 60_000 }, () => {
    const suite = hasSuite ? createSuite('annotations/annotationMusts') : undefined;
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 4 }), (notes) => {
        const text = new TextDecoder().decode(new TextEncoder().encode(writeW3c(notes, written)));
        const { notes: read, refused } = readW3c(text);
        expect({ notes: read, refused }).toStrictEqual({ notes, refused: [] });
        for (const item of JSON.parse(text).first?.items ?? []) {
          expect(suite?.findFailures(item) ?? []).toEqual([]);
          expectOurOwnFour(item);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('encodes an address once: what is encoded stays as it is', () => {
    fc.assert(fc.property(url, (address) => encodeIri(encodeIri(address)) === encodeIri(address)));
  });

  it('is not written when it would be too large to be read again', { timeout: 60_000 }, () => {
    const notes = Array.from({ length: 530 }, () => ({ ...fullNote, body: 'x'.repeat(100_000) }));
    expect(() => writeW3c(notes, written)).toThrow('smaller groups');
  });

  it('has one line a note, so that two bundles can be compared line by line', () => {
    expect(
      writeW3c([fullNote, bareNote], written)
        .split('\n')
        .filter((line) => line.includes('TextualBody')),
    ).toHaveLength(2);
  });

  it('writes no term that a JSON-LD processor would drop', () => {
    const keys = new Set<string>();
    JSON.parse(writeW3c([fullNote, bareNote], written), (key, value) => {
      if (!/^\d*$/.test(key)) keys.add(key);
      return value;
    });
    expect([...keys].filter((key) => !key.startsWith('fn:') && !terms.includes(key))).toEqual(['fn', '@context']);
  });

  it('counts positions in code points', () => {
    const [quote, position] = JSON.parse(writeW3c([fullNote], written)).first.items[0].target.selector;
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: 'scanned every 4 seconds 📦' });
    expect(position).toMatchObject({ type: 'TextPositionSelector', start: 1204, end: 1229 });
  });

  it('leaves a position out that cannot be true', () => {
    const note = { ...fullNote, target: { ...fullNote.target, position: { start: 3, end: 29, pairsBefore: 2 } } };
    const { notes } = readW3c(writeW3c([note], written));
    expect(notes[0]?.target.position).toBeUndefined();
  });
});

/** The terms of W3C's anno.jsonld that we use, and `id` and `type`, which it makes JSON-LD's own. */
const terms =
  'id type label generator generated total first startIndex items motivation created modified creator name body purpose format value target source state sourceDate selector exact prefix suffix start end'.split(
    ' ',
  );

/** What W3C's suite lets through though it is wrong. */
function expectOurOwnFour(item: {
  motivation: string;
  creator?: unknown;
  body: object[];
  target: { selector?: object[] };
}) {
  for (const selector of item.target.selector ?? []) {
    if ('exact' in selector) expect(selector.exact).not.toBe('');
    if ('start' in selector && 'end' in selector)
      expect(Number(selector.end)).toBeGreaterThanOrEqual(Number(selector.start));
  }
  expect([...motivations.values(), otherMotivation]).toContain(item.motivation);
  if ('creator' in item) expect(item.creator).toMatchObject({ type: 'Person', name: expect.any(String) });
  expect(item.body[0]).toMatchObject({ type: 'TextualBody', value: expect.any(String) });
}

function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
