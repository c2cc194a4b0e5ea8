import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarksAt } from '../../src/page/ink/hit';
import type { Box } from '../../src/page/ink/mark';

const box = (id: string, left: number, top: number, width: number, height: number): Box => ({
  mark: { id, span: { start: 0, end: 1 }, look: 'mention' },
  ...{ left, top, width, height },
  first: true,
});
const sorted = (boxes: Box[]) => [...boxes].sort((a, b) => a.top - b.top || a.left - b.left);
const findAll = (boxes: Box[], x: number, y: number) =>
  findMarksAt(boxes, Math.max(0, ...boxes.map(({ height }) => height)), x, y).map(({ id }) => id);
const find = (boxes: Box[], x: number, y: number) => findAll(boxes, x, y)[0];

describe('the mark at a point', () => {
  const page = sorted([
    box('note', 0, 100, 400, 20),
    box('note', 0, 120, 400, 20),
    box('word', 50, 100, 80, 20),
    box('tall', 500, 0, 40, 600),
  ]);
  const points: [string, number, number, string | undefined][] = [
    ['a word in a note', 60, 110, 'word'],
    ['the note beside it', 20, 110, 'note'],
    ['the note’s second line', 60, 130, 'note'],
    ['far down a tall box above all others', 510, 590, 'tall'],
    ['the left and upper edge', 50, 100, 'word'],
    ['just past the right edge', 400, 110, undefined],
    ['just past the lower edge', 20, 140, undefined],
    ['nothing', 450, 110, undefined],
  ];
  it.each(points)('%s', (_, x, y, id) => {
    expect(find(page, x, y)).toBe(id);
  });

  it('is not the only one where marks overlap: all are told, the smallest first', () => {
    expect(findAll(page, 60, 110)).toEqual(['word', 'note']);
    expect(findAll(sorted([box('a', 0, 0, 9, 9), box('b', 0, 0, 9, 9)]), 5, 5)).toEqual(['a', 'b']);
  });

  it('is none where there are no boxes', () => {
    expect(find([], 0, 0)).toBe(undefined);
  });
});

it('finds a box of the least area that holds the point, as a search of all boxes does', () => {
  const side = fc.integer({ min: 0, max: 60 });
  const size = fc.integer({ min: 1, max: 40 });
  const boxes = fc.array(fc.tuple(side, side, size, size), { maxLength: 30 });
  fc.assert(
    fc.property(boxes, side, side, (places, x, y) => {
      const all = sorted(places.map((place, i) => box(`${i}`, ...place)));
      const areas = all
        .filter((b) => x >= b.left && x < b.left + b.width && y >= b.top && y < b.top + b.height)
        .map((b) => b.width * b.height);
      const hit = all.find(({ mark }) => mark.id === find(all, x, y));
      expect(hit && hit.width * hit.height).toBe(areas.length ? Math.min(...areas) : undefined);
    }),
    { numRuns: 500 },
  );
});

it('is found among a thousand marks by looking at the boxes of its own line and few others', () => {
  const boxes = sorted(
    Array.from({ length: 1_000 }, (_, nth) => box(`${nth}`, (nth % 4) * 150, (nth >> 2) * 24, 120, 20)),
  );
  let looks = 0;
  const counted = new Proxy(boxes, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key);
    },
  });
  for (let nth = 0; nth < 1_000; nth += 37) {
    looks = 0;
    const { left, top, mark } = boxes[nth]!;
    expect(findMarksAt(counted, 20, left + 5, top + 5)).toEqual([mark]);
    expect(looks).toBeLessThan(40);
  }
});
