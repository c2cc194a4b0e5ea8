import type { Claim } from '../../../src/model/claim';

export type Spans = [start: number, end: number][];

/** One attribution, by hand or by machine, in the shape the measures compare. */
export interface Attribution {
  content: Spans;
  source: Spans;
  cue: Spans;
  cueText: string;
  kind: string;
}

/** One line of a PolNeAR file. */
export interface PolnearLine {
  doc_id: string;
  text: string;
  quotes: { content_spans: Spans; source_spans: Spans; cue_spans: Spans; cue_text: string | null; kind: string }[];
}

export function readGold(line: PolnearLine): Attribution[] {
  return line.quotes.map((quote) => ({
    content: quote.content_spans,
    source: quote.source_spans ?? [],
    cue: quote.cue_spans ?? [],
    cueText: quote.cue_text ?? '',
    kind: quote.kind,
  }));
}

/** A claim as an attribution; the writer's own announced analysis is nobody's and is left out. */
export function readClaims(claims: Claim[]): (Attribution & { certainty: number })[] {
  return claims
    .filter((claim) => claim.speaker !== undefined || claim.cue !== undefined)
    .map((claim) => ({
      content: claim.content.map((span) => [span.start, span.end]),
      source: claim.speaker ? [[claim.speaker.start, claim.speaker.end]] : [],
      cue: claim.cue ? [[claim.cue.start, claim.cue.end]] : [],
      cueText: claim.cue?.text ?? '',
      kind: claim.directness,
      certainty: claim.certainty,
    }));
}
