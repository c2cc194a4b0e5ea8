import type { Claim } from '../../../src/model/claim';
import type { Attribution, Spans } from './attribution';
import { f1, scoreJoint } from './joint';
import { type Label, type Labelled, readLabel } from './read-labels';

type Found = Attribution & { label: Label };

/** All figures in per cent; chain, voice, name and directness of the claims that are right. */
export interface Measured {
  joint: number;
  precision: number;
  recall: number;
  right: number;
  labelled: number;
  chain: number;
  voice: number;
  name: number;
  directness: number;
}

/** How well claims answer the labels of some articles, added up over all of them. */
export function measure(articles: { text: string; gold: Label[]; found: Label[] }[]): Measured {
  const sums = { right: 0, extra: 0, missed: 0, chain: 0, voice: 0, name: 0, directness: 0 };
  for (const { text, gold, found } of articles) {
    const score = scoreJoint(text, gold.map(readLabel), found.map(readLabel), () => true);
    sums.right += score.right;
    sums.extra += score.extra;
    sums.missed += score.missed;
    for (const [{ label: g }, { label: f }] of score.pairs as [Found, Found][]) {
      sums.chain += Number(g.via.map(bare).join(' < ') === f.via.map(bare).join(' < '));
      sums.voice += Number(g.voice === f.voice);
      sums.directness += Number(g.directness === f.directness);
      sums.name += Number(bare(g.name ?? '') === bare(f.name ?? ''));
    }
  }
  const joint = f1(sums);
  const share = (count: number) => (sums.right ? (100 * count) / sums.right : 0);
  return {
    joint: joint.f1 * 100,
    precision: joint.precision * 100,
    recall: joint.recall * 100,
    right: sums.right,
    labelled: sums.right + sums.missed,
    chain: share(sums.chain),
    voice: share(sums.voice),
    name: share(sums.name),
    directness: share(sums.directness),
  };
}

/** What the engine found, in the shape of a label; the writer's own voice is nobody's claim and is left out. */
export function readFound(claims: Claim[]): Label[] {
  return claims
    .filter((claim) => claim.voice !== 'editorial')
    .map((claim) => ({
      content: claim.content.map((span) => [span.start, span.end]),
      speaker: claim.speaker ? [claim.speaker.start, claim.speaker.end] : null,
      name: claim.speaker?.name ?? null,
      via: claim.via.map((outlet) => outlet.name),
      directness: claim.directness,
      voice: claim.voice,
    }));
}

/** The sentences in the writer's own voice of which more than half is shown as somebody's claim. */
export function findMistaken(editorial: NonNullable<Labelled['editorial']>, found: Label[]): Spans {
  const said = new Set(found.flatMap((claim) => claim.content.flatMap(([start, end]) => range(start, end))));
  return editorial.filter(([start, end]) => range(start, end).filter((i) => said.has(i)).length * 2 > end - start);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** A name without the determiner it may stand with. */
function bare(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?|his|her|its|one of the)\s+/, '');
}
