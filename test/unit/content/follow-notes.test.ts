import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNoteFollower, readingHeight } from '../../../src/content/follow-notes';
import type { Ink } from '../../../src/page/ink/ink';
import type { Box, Mark } from '../../../src/page/ink/mark';
import { findNearestMark } from '../../../src/page/ink/hit';

const mark = (id: string): Mark => ({ id, span: { start: 0, end: 1 }, look: 'note' });
const box = (id: string, top: number, height = 20): Box => ({
  ...{ mark: mark(id), left: 0, top, width: 100, height },
  first: true,
});

let boxes: Box[];
let told: string[];
/** Ink of which nothing is wanted but where its marks are. */
const ink = { findNearest: (y, isWanted) => findNearestMark(boxes, y, isWanted) } as Partial<Ink> as Ink;
const follower = () =>
  createNoteFollower(
    () => ink,
    (id) => told.push(id),
  );

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('scrollY', 1_000);
  vi.stubGlobal('document', { documentElement: { scrollHeight: 5_000 } });
  boxes = [box('mention-1', 390), box('note-a', 150), box('note-b', 700)];
  told = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const scroll = (by: number) => {
  boxes = boxes.map((each) => ({ ...each, top: each.top - by }));
};

it('nothing is told before somebody wants to know, and nothing any more afterwards', () => {
  const { follow, moved } = follower();
  moved();
  vi.runAllTimers();
  expect(told).toEqual([]);
  follow(true);
  expect(told).toEqual(['a']);
  follow(false);
  scroll(300);
  moved();
  vi.runAllTimers();
  expect(told).toEqual(['a']);
});

it('the note nearest to the middle of the window is told, once, and the next when the page has moved to it', () => {
  const { follow, moved } = follower();
  follow(true);
  for (let i = 0; i < 10; i++) {
    scroll(30);
    moved();
    vi.advanceTimersByTime(50);
  }
  vi.runAllTimers();
  expect(told).toEqual(['a', 'b']);
});

it('a mention is no note', () => {
  boxes = [box('mention-1', 390)];
  follower().follow(true);
  expect(told).toEqual([]);
});

it.each([
  ['the middle of the window, in the midst of a page', 1_000, 1_000, 400],
  ['its top, where the page begins', 0, 1_000, 0],
  ['between, a little further down', 100, 1_000, 100],
  ['its foot, where the page ends', 1_000, 0, 800],
  ['the middle, where the whole page is in the window', 0, 0, 400],
  ['as far down as the page is, where it is hardly longer than the window', 60, 20, 440],
])('the reader is taken to be at %s', (_, above, below, line) => {
  expect(readingHeight({ height: 800, above, below })).toBe(line);
});
