import type { Span } from '../../../model/span';
import type { Draft } from '../constructions/construction';
import { isOutlet } from '../words/outlets';

/** Constructions that a clause inside somebody's words may have without anybody else being quoted. */
const clausal = new Set(['speaker-then-content', 'conjoined', 'passive', 'claim-noun', 'holding-adjective', 'hearsay']);

/**
 * The drafts of one sentence without what is said inside what somebody else says: in "Lee said Poe had told her that …" the
 * words are Lee's. An outlet is different: what it reports somebody to have said stays that one's claim, through the outlet.
 */
export function dropHearsay(text: string, drafts: Draft[]): Draft[] {
  return drafts.filter(
    (draft) =>
      !clausal.has(draft.construction) || !drafts.some((outer) => outer !== draft && isInside(text, outer, draft)),
  );
}

function isInside(text: string, outer: Draft, inner: Draft): boolean {
  if (outer.speaker === undefined || inner.cue === undefined) return false;
  if (isOutlet(text.slice(outer.speaker.start, outer.speaker.end))) return false;
  const { start, end } = inner.cue;
  return outer.content.some((piece: Span) => piece.start <= start && end <= piece.end);
}
