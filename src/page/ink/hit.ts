import type { Box, Mark } from './mark';

/**
 * The topmost mark at a point of the ink layer: the smallest box that holds it, since a mention inside a long note is
 * what the reader points at. `boxes` sorted by top; `tallest` is the greatest height among them.
 */
export function findMarkAt(boxes: readonly Box[], tallest: number, x: number, y: number): Mark | undefined {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boxes[middle]!.top < y - tallest) low = middle + 1;
    else high = middle;
  }
  let best: Box | undefined;
  for (let i = low; i < boxes.length && boxes[i]!.top <= y; i++) {
    const box = boxes[i]!;
    const inside = y < box.top + box.height && x >= box.left && x < box.left + box.width;
    if (inside && (!best || box.width * box.height < best.width * best.height)) best = box;
  }
  return best?.mark;
}
