import type { Claim } from '../../../model/claim';
import type { Draft } from '../constructions/construction';
import { startsCapital } from '../text/letters';
import { measuredShares } from './measured-shares';

/** How plainly a claim stands there, from best to worst: the columns of the measured shares. */
type Sight = 0 | 1 | 2 | 3;
const [named, cut, nameless, relative] = [0, 1, 2, 3] as const;
const columns: Record<Claim['directness'], number> = { direct: 0, mixed: 1, indirect: 2 };

/** Verbs of saying that do little else, and verbs that often report nothing: counted with the order "X said A". */
const plain = new Set(
  `say add tell write explain argue note recall insist continue reply accuse decline show criticise criticize express cite urge
  propose promise question acknowledge find thank mock concede state describe warn`.split(/\s+/),
);
const loose = new Set(
  `respond deny think believe mention refer speak talk declare voice blast call indicate agree pledge remind request advise
  oppose attack hope`.split(/\s+/),
);
/** Constructions whose content starts behind the verb, so that it may be cut short or run on. */
const forward = /^(?:speaker-then-content|participle|conjoined|according-to-first|as-said|claim-noun|passive)$/;

/** How likely a claim of this kind is right in content and speaker, 0..1. */
export function scoreCertainty(text: string, draft: Draft, directness: Claim['directness']): number {
  const shares = measuredShares[gradeOf(text, draft)] ?? [];
  const row = shares[sightOf(text, draft, directness)] ?? shares[0] ?? [];
  return (row[columns[directness]] ?? row[0] ?? 50) / 100;
}

function gradeOf(text: string, draft: Draft): string {
  const { construction, verb = '', content } = draft;
  if (!/^(?:speaker-then-content|participle|conjoined)$/.test(construction)) return construction;
  const words = draft.cue ? text.slice(draft.cue.start, draft.cue.end).trim().split(/\s+/).length : 1;
  let grade = loose.has(verb) ? 'loose' : plain.has(verb) && words < 3 ? 'plain' : 'other';
  if (/^that\b/i.test(text.slice(content[0]!.start, content[0]!.start + 5)))
    grade = grade === 'loose' ? 'other' : 'that';
  return `${construction === 'speaker-then-content' ? construction : 'hanging'}/${grade}`;
}

function sightOf(text: string, draft: Draft, directness: Claim['directness']): Sight {
  const speaker = draft.speaker ? text.slice(draft.speaker.start, draft.speaker.end) : '';
  if (/^(?:who|which|that)$/i.test(speaker)) return relative;
  const words = draft.content.reduce((sum, span) => sum + text.slice(span.start, span.end).split(/\s+/).length, 0);
  const isOpen =
    forward.test(draft.construction) && directness !== 'direct' && !endsSentence(text, draft.content.at(-1)!.end);
  if (words < 5 || isOpen) return cut;
  return /^(?:he|she)$/i.test(speaker) || startsCapital(speaker) ? named : nameless;
}

function endsSentence(text: string, end: number): boolean {
  return end >= text.length || /[.!?\n]/.test(text.charAt(end));
}
