import type { Span } from '../model/span';

/** Lines under the text there is room for; further overlapping notes share the last. */
const mostLanes = 3;

/** Answers, for spans in order of their starts, the first lane that no span before still takes up. */
export function createLanes(): (span: Span) => number {
  const takenUntil = Array.from({ length: mostLanes }, () => 0);
  return ({ start, end }) => {
    const free = takenUntil.findIndex((until) => until <= start);
    const lane = free < 0 ? mostLanes - 1 : free;
    takenUntil[lane] = Math.max(takenUntil[lane]!, end);
    return lane;
  };
}
