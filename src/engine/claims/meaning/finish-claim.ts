import type { Claim } from '../../../model/claim';
import type { Span } from '../../../model/span';
import type { Draft } from '../constructions/construction';

/** The claim a draft stands for, with directness, voice and certainty. */
export function finishClaim(draft: Draft, article: { text: string }): Claim {
  const { text } = article;
  const words = (span: Span) => text.slice(span.start, span.end);
  const content = [...draft.content].sort((a, b) => a.start - b.start);
  const claim: Claim = {
    content,
    via: [],
    directness: directnessOf(content.map(words)),
    voice: 'party',
    certainty: 0.5,
  };
  if (draft.cue) claim.cue = { ...draft.cue, text: words(draft.cue) };
  if (draft.speaker) claim.speaker = { ...draft.speaker, text: words(draft.speaker), name: words(draft.speaker) };
  return claim;
}

function directnessOf(pieces: string[]): Claim['directness'] {
  const quoted = pieces.filter((piece) => /^["“”'‘«„`]/.test(piece) && /["”’'»“]\W*$/.test(piece));
  if (quoted.length === pieces.length) return 'direct';
  return pieces.some((piece) => /["“”«»„]|''|(?<!\w)['‘][^'’]+['’]/.test(piece)) ? 'mixed' : 'indirect';
}
