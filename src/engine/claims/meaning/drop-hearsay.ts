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

/** "According to a report, the union said A": the frame is no speaker's own words; those a poll asked have no words of their own. */
const frames = /^(?:according-to|as-)/;
const polled = /\d|percent|per cent|voters|respondents|majorit|half|those|people|adults/i;

function isInside(text: string, outer: Draft, inner: Draft): boolean {
  if (outer.speaker === undefined || inner.cue === undefined) return false;
  const { start, end } = inner.cue;
  if (!outer.content.some((piece: Span) => piece.start <= start && end <= piece.end)) return false;
  const who = inner.speaker ? text.slice(inner.speaker.start, inner.speaker.end) : '';
  if (frames.test(outer.construction) && !polled.test(who)) return false;
  return !isOutlet(text.slice(outer.speaker.start, outer.speaker.end));
}
