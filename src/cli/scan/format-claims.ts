import { basename, extname } from 'node:path';
import { findClaims } from '../../engine/claims/find-claims';
import type { Claim } from '../../model/claim';
import type { Scanned } from './scan-file';

/**
 * One line of JSON with the claims of one file, offsets in code points: what scorers of attribution data read. The writer's
 * own analysis, which nobody is said to have said, is left out.
 */
export function formatClaimsJson({ file, found }: Scanned): string {
  const points = codePointOffsets(found?.article.text ?? '');
  const attributed = (found ? findClaims(found.article) : []).filter(({ cue, speaker }) => cue || speaker);
  const claims = attributed.map(({ content, cue, speaker, directness, via, voice, certainty, hedge }) => ({
    start: points(content[0]!.start),
    end: points(content.at(-1)!.end),
    spans: content.map((span) => [points(span.start), points(span.end)]),
    speaker: speaker?.text ?? '',
    speaker_start: speaker ? points(speaker.start) : null,
    speaker_end: speaker ? points(speaker.end) : null,
    cue: cue?.text ?? '',
    cue_start: cue ? points(cue.start) : null,
    cue_end: cue ? points(cue.end) : null,
    kind: directness,
    via: via.map(({ name }) => name),
    voice,
    certainty,
    hedge: hedge ?? null,
  }));
  return JSON.stringify({ doc_id: basename(file, extname(file)), claims });
}

/** From UTF-16 offsets to code points, which are fewer by the surrogate pairs before them. */
function codePointOffsets(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map((match) => match.index);
  return (offset) => {
    let before = 0;
    while (before < pairs.length && pairs[before]! < offset) before++;
    return offset - before;
  };
}

/** The claims of one file for a person: who, how, through whom, and the words. */
export function formatClaims({ file, found }: Scanned): string {
  if (!found) return `${file}\n  no article\n`;
  const { article } = found;
  const lines = findClaims(article).map((claim) => `  ${describeSpeaker(claim)}: ${quoteContent(claim, article.text)}`);
  return [file, `  ${article.title}`, ...lines, ''].join('\n');
}

function describeSpeaker({ speaker, via, directness, certainty, hedge }: Claim): string {
  const through = via.map(({ name }) => `, through ${name}`).join('');
  const doubts = [certainty < 0.8 ? 'probably' : '', hedge ?? ''].filter(Boolean);
  return `${speaker?.name ?? 'nobody named'}${through} (${[directness, ...doubts].join(', ')})`;
}

const quoteContent = ({ content }: Claim, text: string): string =>
  content.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
