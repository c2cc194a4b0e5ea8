import type { Position } from '../model/note';

/** How many characters of the text are two UTF-16 units long. */
function countPairs(text: string): number {
  return text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
}

/**
 * The position in Unicode code points, as W3C's TextPositionSelector counts; undefined for one that cannot be true
 * (more surrogate pairs before it than it has units).
 */
export function toCodePoints(position: Position, exact: string): { start: number; end: number } | undefined {
  const start = position.start - position.pairsBefore;
  const end = position.end - position.pairsBefore - countPairs(exact);
  return start >= position.pairsBefore && end >= start ? { start, end } : undefined;
}

/** The inverse: UTF-16 units again, from code points and the number of pairs before the start. */
export function fromCodePoints({ start, end }: { start: number; end: number }, pairsBefore: number, exact: string) {
  return { start: start + pairsBefore, end: end + pairsBefore + countPairs(exact), pairsBefore };
}
