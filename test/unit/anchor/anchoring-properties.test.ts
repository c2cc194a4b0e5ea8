import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { describeTarget } from '../../../src/engine/anchor/describe-target';
import { locateInSlices, locateTargets } from '../../../src/engine/anchor/locate-targets';
import { pieceUnits } from '../../../src/engine/anchor/meter';
import type { AnchorText } from '../../../src/engine/anchor/surroundings';
import type { Target } from '../../../src/model/note';
import type { Verdict } from '../../../src/model/verdict';
import { article } from './article';

vi.setConfig({ testTimeout: 60_000 });

/** Few different words, so that repetition, and every kind of character, is common. */
const word = fc.constantFrom(
  ...[
    'the',
    'Acme',
    'not',
    '300',
    '3,000',
    '—',
    '“',
    '’',
    "don't",
    'ﬁle',
    'na\u00adïve',
    '\u200b',
    '监控',
    'ข่าว',
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    '…',
    '\ud800',
    '$',
    '.',
    '\u00a0',
    'מעקב',
    'المراقبة',
    '\u200fعمل\u200e',
    'की',
    '각',
    '\u1100\u1161\u11a8',
    '🇩🇪🇫🇷',
    '\udc00',
    '\u0301',
  ],
);
const words = fc.array(word, { maxLength: 60 }).map((list) => list.join(' '));
const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
const anyArticle = fc.array(text, { maxLength: 6 }).map((paragraphs) => article(paragraphs));
/** An article, and what it may have become: paragraphs gone, exchanged, put in, words replaced. */
const revisedArticle = fc
  .tuple(
    fc.array(text, { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(3), fc.nat(), text), { maxLength: 3 }),
  )
  .map(([paragraphs, edits]) => {
    const revised = [...paragraphs];
    for (const [kind, nth, other] of edits) {
      const at = nth % (revised.length + 1);
      if (kind === 0) revised.splice(at, 1);
      else if (kind === 1) revised.splice(at, 0, other);
      else if (kind === 2) revised.push(...revised.splice(at, 1));
      else if (at < revised.length) revised[at] = revised[at]!.replace(/\S+/, other.slice(0, 20));
    }
    return { was: article(paragraphs), is: article(revised) };
  });
const anyTarget: fc.Arbitrary<Target> = fc.record(
  {
    quote: fc.record({ exact: text, prefix: text, suffix: text }),
    position: fc.record({ start: fc.oneof(fc.nat(400), fc.double()), end: fc.integer(), pairsBefore: fc.nat() }),
    heading: text,
    paragraph: fc.string(),
  },
  { requiredKeys: [] },
);

it('describing a passage and locating it gives the passage back', () => {
  fc.assert(
    fc.property(anyArticle, fc.nat(), fc.nat(), (page, one, other) => {
      fc.pre(page.text.length > 0);
      const start = one % page.text.length;
      const end = start + 1 + (other % (page.text.length - start));
      const [verdict] = locateTargets(page, [describeTarget(page, start, end)]);
      expect(verdict).toMatchObject({ kind: 'exact', span: { start, end }, confidence: 1 });
    }),
    { numRuns: 500 },
  );
});

it('locating never throws, and its spans lie within the text', () => {
  fc.assert(
    fc.property(anyArticle, fc.array(anyTarget, { maxLength: 5 }), (page, targets) => {
      const verdicts = locateTargets(page, targets);
      expect(verdicts).toHaveLength(targets.length);
      for (const verdict of verdicts) {
        expect(verdict.confidence).toBeGreaterThanOrEqual(0);
        expect(verdict.confidence).toBeLessThanOrEqual(1);
        const spans = 'span' in verdict ? [verdict.span] : 'candidates' in verdict ? verdict.candidates : [];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(page.text.length);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

it('a verdict does not depend on the notes beside it or on their order', () => {
  fc.assert(
    fc.property(revisedArticle, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }), ({ was, is }, places) => {
      fc.pre(was.text.length > 0);
      const targets = places.map(([one, other]) => {
        const start = one % was.text.length;
        return describeTarget(was, start, start + 1 + (other % (was.text.length - start)));
      });
      const together = locateTargets(is, targets);
      expect(locateTargets(is, [...targets].reverse()).reverse()).toEqual(together);
      expect(targets.flatMap((target) => locateTargets(is, [target]))).toEqual(together);
    }),
    { numRuns: 300 },
  );
});

it('a word diff holds the whole quote and the whole of what stands in its place', () => {
  fc.assert(
    fc.property(words, words, words, words, (prefix, quote, other, suffix) => {
      const was = article([`${prefix} “${quote}” ${suffix}`]);
      const is = article([`${prefix} “${other}” ${suffix}`]);
      const [verdict] = locateTargets(is, [describeTarget(was, prefix.length + 1, prefix.length + 3 + quote.length)]);
      if (verdict?.kind !== 'edited') return;
      const { diff, span } = verdict;
      const join = (ops: string[]) =>
        diff
          .filter((part) => ops.includes(part.op))
          .map((part) => part.text)
          .join('');
      expect(join(['same', 'removed'])).toBe(`“${quote}”`);
      expect(diff.some((part) => part.op !== 'same')).toBe(true);
      const bare = (text: string) =>
        text
          .replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')
          .replace(/[“”]/g, '"')
          .normalize();
      expect(bare(join(['same', 'added']))).toBe(bare(is.text.slice(span.start, span.end)));
    }),
    { numRuns: 1_000 },
  );
});

it('slices come between pieces of work and end in the same verdicts', () => {
  const page = article(
    Array.from({ length: 3_000 }, (_, at) => `Paragraph ${at} says that depot ${at * 7} was watched.`),
  );
  const edited = article([`Update. ${page.text.replaceAll('0 was', '1 is')}`]);
  const targets = Array.from({ length: 300 }, (_, at) => describeTarget(page, at * 400, at * 400 + 60));
  const { verdicts, slices } = countSlices(edited, targets);
  expect(verdicts).toEqual(locateTargets(edited, targets));
  expect(slices).toBeGreaterThan(3);
});

it('a long quote that stands in many places is looked for in many slices', () => {
  const passage = Array.from({ length: 1_500 }, (_, at) => `word${at}`).join(' ');
  const page = article(Array.from({ length: 30 }, () => passage));
  const target = describeTarget(page, passage.length * 3, passage.length * 4);
  const { slices } = countSlices(article([`Update. ${page.text}`]), [target]);
  // At least 30 places, 1,500 words, five words either way.
  expect(slices).toBeGreaterThan((30 * 1_500 * 5) / pieceUnits);
});

function countSlices(page: AnchorText, targets: Target[]): { verdicts: Verdict[]; slices: number } {
  const work = locateInSlices(page, targets);
  for (let slices = 0; ; slices++) {
    const { done, value } = work.next();
    if (done) return { verdicts: value, slices };
  }
}
