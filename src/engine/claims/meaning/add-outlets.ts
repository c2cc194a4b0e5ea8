import type { Span } from '../../../model/span';
import type { Draft } from '../constructions/construction';
import { isOutlet } from '../words/outlets';

/**
 * Writes into the claims of one sentence the outlets they came through: an outlet's claim that holds another's
 * ("Y reports that X said A", "X said A, according to Y") is a link in that one's chain, nearest to the reader first.
 */
export function addOutlets(text: string, drafts: Draft[]): void {
  const words = (span: Span) => text.slice(span.start, span.end);
  for (const draft of drafts) {
    const outer = drafts
      .filter((other) => other !== draft && other.speaker && holds(other, draft) && isOutlet(words(other.speaker)))
      .sort((a, b) => extent(b) - extent(a))
      .map((other) => other.speaker as Span);
    const near = draft.via.filter((span) => isOutlet(words(span)));
    draft.via = [...outer, ...near.filter((span) => !outer.some((other) => words(other) === words(span)))];
  }
}

/** Whether the content of one claim takes in the cue and the content of another. */
function holds(outer: Draft, inner: Draft): boolean {
  const cue = inner.cue ?? inner.content[0]!;
  const inside = (span: Span) => outer.content.some((piece) => piece.start <= span.start && span.end <= piece.end);
  return inside(cue) && (inner.speaker === undefined || inside(inner.speaker) || inner.inherited === true);
}

function extent(draft: Draft): number {
  return draft.content.reduce((sum, span) => sum + span.end - span.start, 0);
}
