import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims';

const file = new URL('../../../../shared/seed/met-police-palantir.txt', import.meta.url);
const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (text === '') console.log('claims, seed article: ../shared/seed is absent, nothing checked');

const register = 'The Register';
const force = 'The Metropolitan Police Service';
const union = 'The Metropolitan Police Federation';
/** Every attribution in the seed article, by hand: where the words said start and end, who said them, through whom. */
const attributions: {
  start: number;
  end: number;
  who: string;
  cue: string;
  via: string[];
  how: string;
  voice: string;
}[] = [
  { start: 56, end: 284, who: register, cue: 'according to', via: [], how: 'indirect', voice: 'reporter' },
  { start: 368, end: 407, who: union, cue: 'has advised', via: [], how: 'indirect', voice: 'party' },
  { start: 417, end: 497, who: union, cue: 'said', via: [], how: 'indirect', voice: 'party' },
  { start: 572, end: 603, who: 'Matt Cane', cue: 'calling', via: [register], how: 'mixed', voice: 'party' },
  { start: 631, end: 766, who: force, cue: 'told', via: [register], how: 'mixed', voice: 'party' },
  { start: 777, end: 848, who: force, cue: 'said', via: [register], how: 'indirect', voice: 'party' },
  { start: 935, end: 977, who: register, cue: 'per', via: [], how: 'indirect', voice: 'reporter' },
  { start: 1011, end: 1151, who: register, cue: 'reports', via: [], how: 'indirect', voice: 'reporter' },
  { start: 1202, end: 1401, who: register, cue: 'According to', via: [], how: 'indirect', voice: 'reporter' },
  { start: 1367, end: 1401, who: force, cue: 'says', via: [register], how: 'indirect', voice: 'party' },
  { start: 1454, end: 1517, who: union, cue: 'advised', via: [], how: 'mixed', voice: 'party' },
  { start: 1527, end: 1659, who: union, cue: 'said', via: [], how: 'indirect', voice: 'party' },
  { start: 1734, end: 1766, who: 'Matt Cane', cue: 'calling', via: [register], how: 'mixed', voice: 'party' },
  { start: 1816, end: 1932, who: force, cue: 'characterising', via: [register], how: 'mixed', voice: 'party' },
  {
    start: 3275,
    end: 3383,
    who: 'The Register and The Canary',
    cue: 'flag',
    via: [],
    how: 'indirect',
    voice: 'reporter',
  },
  { start: 3484, end: 3594, who: 'The Canary', cue: 'notes', via: [], how: 'indirect', voice: 'reporter' },
  { start: 3622, end: 3669, who: register, cue: 'also reports', via: [], how: 'indirect', voice: 'reporter' },
  { start: 3812, end: 3904, who: register, cue: 'as reported by', via: [], how: 'indirect', voice: 'reporter' },
];
/** Stretches under headings of analysis: the writer's own voice. */
const analysis = [
  { start: 1934, end: 3209 },
  { start: 3795, end: 5324 },
];

describe.runIf(text !== '')('the seed article', () => {
  const claims = findClaims({ text, blocks: [] });

  it('gives every attribution, with speaker and chain, and no other', () => {
    const found = claims
      .filter((claim) => claim.voice !== 'editorial')
      .map((claim) => ({
        start: claim.content[0]?.start,
        end: claim.content.at(-1)?.end,
        who: claim.speaker?.name,
        cue: claim.cue?.text,
        via: claim.via.map((outlet) => outlet.name),
        how: claim.directness,
        voice: claim.voice,
      }));
    expect(found).toEqual(attributions);
  });

  it('gives nothing under a heading of analysis to a party', () => {
    const under = claims.filter((claim) =>
      analysis.some((stretch) => claim.content.some((span) => span.start >= stretch.start && span.end <= stretch.end)),
    );
    expect(under.length).toBeGreaterThan(5);
    expect(under.filter((claim) => claim.voice === 'party')).toEqual([]);
    expect(under.filter((claim) => claim.voice === 'editorial').every((claim) => claim.speaker === undefined)).toBe(
      true,
    );
  });
});
