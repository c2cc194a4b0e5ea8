import type { Span } from '../../model/span';

/** A passage by the unit it began at, which stays in it, and the end that moves. */
export interface Passage {
  anchor: Span;
  /** The anchor's own end while the passage is no longer than that. */
  edge: number;
}

/** The passage of one unit. */
export const passageOn = (anchor: Span): Passage => ({ anchor, edge: anchor.end });

/** All from the first to the last character of a passage. */
export const spanOf = ({ anchor, edge }: Passage): Span => ({
  start: Math.min(anchor.start, edge),
  end: Math.max(anchor.end, edge),
});

/**
 * The passage one unit on or back; `units` are those of the text, in order. A passage that is not one whole unit becomes
 * the one in which it starts, whichever the direction. At the ends of the text it stays.
 */
export function stepPassage(passage: Passage, units: readonly Span[], step: 1 | -1): Passage {
  const { start, end } = spanOf(passage);
  const at = Math.max(
    0,
    units.findLastIndex((unit) => unit.start <= start),
  );
  const here = units[at];
  const isWhole = here?.start === start && here.end === end;
  const next = units[isWhole ? at + step : at];
  return next ? passageOn(next) : passage;
}

/** The passage with its moving end one unit on or back; coming to where it began, it is that unit again first. */
export function extendPassage({ anchor, edge }: Passage, units: readonly Span[], step: 1 | -1): Passage {
  if (step === 1) {
    if (edge >= anchor.end) return { anchor, edge: units.find(({ end }) => end > edge)?.end ?? edge };
    const start = units.find((unit) => unit.start > edge)?.start ?? anchor.start;
    return start < anchor.start ? { anchor, edge: start } : passageOn(anchor);
  }
  if (edge <= anchor.end) {
    const from = Math.min(edge, anchor.start);
    return { anchor, edge: units.findLast(({ start }) => start < from)?.start ?? edge };
  }
  const end = units.findLast((unit) => unit.end < edge)?.end ?? anchor.end;
  return end > anchor.end ? { anchor, edge: end } : passageOn(anchor);
}
