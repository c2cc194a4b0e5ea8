import { findFirst } from '../../engine/find-first';
import type { Box, Mark } from './mark';

/** The mark nearest to a height of the ink layer; the first of several that it runs through. */
export function findNearestMark(boxes: readonly Box[], y: number, isWanted: (mark: Mark) => boolean): Mark | undefined {
  let nearest: Mark | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { mark, top, height } of boxes) {
    const away = Math.max(top - y, y - top - height, 0);
    if (away >= least || !isWanted(mark)) continue;
    least = away;
    nearest = mark;
  }
  return nearest;
}

/**
 * The marks at a point of the ink layer, each once, that of the smallest box first: a mention inside a long note is what
 * the reader points at. `boxes` sorted by top; `tallest` is the greatest height among them.
 */
export function findMarksAt(boxes: readonly Box[], tallest: number, x: number, y: number): Mark[] {
  const first = findFirst(boxes, ({ top }) => top >= y - tallest);
  const hit: Box[] = [];
  for (let i = first; i < boxes.length && boxes[i]!.top <= y; i++) {
    const box = boxes[i]!;
    if (y < box.top + box.height && x >= box.left && x < box.left + box.width) hit.push(box);
  }
  hit.sort((a, b) => a.width * a.height - b.width * b.height);
  return [...new Set(hit.map(({ mark }) => mark))];
}
