import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendPassage, type Passage, passageOn, spanOf, stepPassage } from '../../../src/engine/passage/move-passage';
import { splitText } from '../../../src/engine/passage/split-text';
import type { PassageUnit } from '../../../src/model/passage';

const paragraphs = [
  'The depot counts parcels. It says: “Faster!” Nobody asked why.',
  'Couriers’ phones report every 40 seconds, the union said.',
  'يقول العمال إن الكاميرات تحسب الاستراحة. لم يخبرنا أحد.',
];
const text = paragraphs.join('\n');
const blocks = paragraphs.map((words) => {
  const start = text.indexOf(words);
  return { kind: 'paragraph' as const, start, end: start + words.length };
});
const unitsOf = (unit: PassageUnit, language = 'en') => splitText({ text, blocks, language }, unit);
const wordsOf = (unit: PassageUnit) => unitsOf(unit).map(({ start, end }) => text.slice(start, end));
const on = (words: string): Passage => {
  const start = text.indexOf(words);
  return passageOn({ start, end: start + words.length });
};
const said = (passage: Passage) => text.slice(spanOf(passage).start, spanOf(passage).end);

describe('an article', () => {
  it('is split into its blocks, its sentences and its words', () => {
    expect(wordsOf('paragraph')).toEqual(paragraphs);
    expect(wordsOf('sentence').slice(0, 4)).toEqual([
      'The depot counts parcels.',
      'It says: “Faster!”',
      'Nobody asked why.',
      'Couriers’ phones report every 40 seconds, the union said.',
    ]);
    expect(wordsOf('word').slice(4, 8)).toEqual(['It', 'says', 'Faster', 'Nobody']);
    expect(wordsOf('sentence').at(-1)).toBe('لم يخبرنا أحد.');
  });

  it.each(['x', '', 'en_GB', 'klingon-qwertyuiop', 'de'])(
    'is split whatever language it declares: "%s"',
    (language) => {
      expect(unitsOf('word', language).length).toBeGreaterThan(20);
    },
  );
});

describe('a step', () => {
  it('goes to the next and the previous unit, over the borders of paragraphs', () => {
    const sentences = unitsOf('sentence');
    expect(said(stepPassage(on('Nobody asked why.'), sentences, 1))).toMatch(/^Couriers/);
    expect(said(stepPassage(on('Nobody asked why.'), sentences, -1))).toBe('It says: “Faster!”');
  });

  it('of another unit takes the one in which the passage starts first', () => {
    expect(said(stepPassage(on(paragraphs[0]!), unitsOf('sentence'), 1))).toBe('The depot counts parcels.');
    expect(said(stepPassage(on('phones'), unitsOf('paragraph'), 1))).toBe(paragraphs[1]);
    expect(said(stepPassage(on('phones'), unitsOf('paragraph'), -1))).toBe(paragraphs[1]);
  });

  it('stays at the ends of the text', () => {
    const all = unitsOf('paragraph');
    expect(said(stepPassage(on(paragraphs[0]!), all, -1))).toBe(paragraphs[0]);
    expect(said(stepPassage(on(paragraphs[2]!), all, 1))).toBe(paragraphs[2]);
  });
});

describe('extending', () => {
  it('grows forwards and shrinks back by the same units', () => {
    const words = unitsOf('word');
    const two = extendPassage(on('depot'), words, 1);
    expect(said(two)).toBe('depot counts');
    expect(said(extendPassage(two, words, -1))).toBe('depot');
  });

  it('grows backwards too, and mixes units', () => {
    const back = extendPassage(on('counts'), unitsOf('word'), -1);
    expect(said(back)).toBe('depot counts');
    expect(said(extendPassage(on('It says: “Faster!”'), unitsOf('paragraph'), 1))).toBe(
      `It says: “Faster!” Nobody asked why.`,
    );
  });

  it('always keeps where it began, and never leaves the text, whatever is pressed', () => {
    const move = fc.record({
      unit: fc.constantFrom<PassageUnit>('paragraph', 'sentence', 'word'),
      step: fc.constantFrom<1 | -1>(1, -1),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let passage = on('phones');
        for (const { unit, step } of moves) passage = extendPassage(passage, unitsOf(unit), step);
        const { start, end } = spanOf(passage);
        expect(said(passage)).toContain('phones');
        expect(start >= 0 && end <= text.length).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
