import type { Draft } from '../constructions/construction';

const adverb = /\b(?:allegedly|reportedly|apparently|supposedly|purportedly)\b/i;
const cueHedge =
  /\b(?:alleg(?:e|es|ed|ing)|claim(?:s|ed|ing)?|suggest(?:s|ed|ing)?|purport(?:s|ed)?|impl(?:y|ies|ied)|appear(?:s|ed)? to|seem(?:s|ed)? to)\b/i;
const modal = /\b(?:may|might|could)\b/;

/** The word that holds a claim at arm's length: beside its cue first, then in the first words of what was said indirectly. */
export function findHedge(text: string, draft: Draft, isDirect: boolean): string | undefined {
  const from = Math.min(draft.cue?.start ?? Number.POSITIVE_INFINITY, draft.content[0]!.start);
  const cue = draft.cue ? text.slice(Math.max(0, draft.cue.start - 14), draft.cue.end) : '';
  const beside = adverb.exec(cue) ?? cueHedge.exec(draft.cue ? text.slice(draft.cue.start, draft.cue.end) : '');
  if (beside) return beside[0].toLowerCase();
  if (isDirect) return undefined;
  const opening = text.slice(draft.content[0]!.start, Math.min(draft.content[0]!.end, draft.content[0]!.start + 160));
  return (adverb.exec(text.slice(from, from + 60)) ?? adverb.exec(opening) ?? modal.exec(opening))?.[0].toLowerCase();
}
