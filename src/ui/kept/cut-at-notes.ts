import type { Span } from '../../model/span';

/** A stretch of a block's text, and the numbers of the notes on it. */
export interface Piece {
  text: string;
  notes: number[];
  /** Those of them that end here. */
  ending: number[];
}

/**
 * A block's text in pieces, cut wherever a note begins or ends: each piece is under the same notes throughout. The texts
 * joined are the block's.
 */
export function cutAtNotes(text: string, { start, end }: Span, spans: readonly (Span | undefined)[]): Piece[] {
  const within = spans.map((span) => span && { start: Math.max(span.start, start), end: Math.min(span.end, end) });
  const cuts = new Set([start, end]);
  for (const span of within) if (span && span.start < span.end) for (const at of [span.start, span.end]) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, n) => {
    const from = places[n]!;
    const notes = within.flatMap((span, note) => (span && span.start <= from && span.end >= to ? [note] : []));
    return { text: text.slice(from, to), notes, ending: notes.filter((note) => spans[note]!.end === to) };
  });
}
