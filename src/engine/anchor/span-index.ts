import type { Span } from '../../model/span';

/** Answers which of many spans cover an offset. */
export interface SpanIndex {
  /** Positions in the indexed array of the spans with `start <= offset < end`, in that array's order. */
  at(offset: number): number[];
}

/**
 * An index of spans for look-ups in O(log n + hits): sorted by start, with the furthest end of every subtree of the
 * implicit balanced tree over them (an augmented interval tree).
 */
export function indexSpans(spans: readonly Span[]): SpanIndex {
  const order = spans.map((_, at) => at).sort((a, b) => spans[a]!.start - spans[b]!.start);
  const furthest = new Float64Array(order.length);
  measure(0, order.length);
  return {
    at(offset) {
      const hits: number[] = [];
      collect(0, order.length, offset, hits);
      return hits.sort((a, b) => a - b);
    },
  };

  function measure(low: number, high: number): number {
    if (low >= high) return Number.NEGATIVE_INFINITY;
    const middle = (low + high) >> 1;
    const own = spans[order[middle]!]!.end;
    return (furthest[middle] = Math.max(own, measure(low, middle), measure(middle + 1, high)));
  }

  function collect(low: number, high: number, offset: number, hits: number[]): void {
    const middle = (low + high) >> 1;
    if (low >= high || furthest[middle]! <= offset) return;
    collect(low, middle, offset, hits);
    const span = spans[order[middle]!]!;
    if (span.start > offset) return;
    if (offset < span.end) hits.push(order[middle]!);
    collect(middle + 1, high, offset, hits);
  }
}
