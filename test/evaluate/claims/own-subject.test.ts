import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims';
import type { Claim } from '../../../src/model/claim';
import type { Attribution, Spans } from './attribution';
import { f1, scoreJoint } from './joint';
import { readArticles } from './read-articles';

/** One labelled article: offsets into its text, which stays in ../shared. Labelled by one reader, see docs/claims.md. */
interface Labelled {
  id: string;
  length: number;
  part: 'tuning' | 'reporting';
  claims: {
    content: Spans;
    speaker: [number, number] | null;
    name: string | null;
    via: string[];
    directness: string;
    voice: Claim['voice'];
  }[];
}

const folder = new URL('../../corpus/claims/', import.meta.url);
const labelled = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Labelled);
const texts = readArticles(labelled.map((article) => article.id));
if (texts.size === 0) console.log('claims, own subject: ../shared/articles is absent, nothing measured');

/** Floors in per cent; they only rise. */
const floors = { tuning: { joint: 83, chain: 95, voice: 97 }, reporting: { joint: 82, chain: 90, voice: 94 } };

describe.runIf(texts.size > 0).each(['tuning', 'reporting'] as const)(
  'who says what in our own subject, %s half',
  (part) => {
    it('joint F1, chain and voice hold their floors', () => {
      const sums = { right: 0, extra: 0, missed: 0, chain: 0, voice: 0, name: 0, directness: 0 };
      for (const article of labelled.filter((one) => one.part === part)) {
        const text = texts.get(article.id) ?? '';
        expect(text.length, article.id).toBe(article.length);
        const gold = article.claims.map((label) => ({
          ...asAttribution(label.content, label.speaker, label.directness),
          label,
        }));
        const found = findClaims({ text, blocks: [] })
          .filter((claim) => claim.voice !== 'editorial')
          .map((claim) => ({
            ...asAttribution(
              spans(claim),
              claim.speaker ? [claim.speaker.start, claim.speaker.end] : null,
              claim.directness,
            ),
            claim,
          }));
        const score = scoreJoint(text, gold, found, () => true);
        sums.right += score.right;
        sums.extra += score.extra;
        sums.missed += score.missed;
        for (const [g, f] of score.pairs as [(typeof gold)[number], (typeof found)[number]][]) {
          sums.chain += Number(
            sameChain(
              g.label.via,
              f.claim.via.map((outlet) => outlet.name),
            ),
          );
          sums.voice += Number(g.label.voice === f.claim.voice);
          sums.directness += Number(g.label.directness === f.claim.directness);
          sums.name += Number(bare(g.label.name ?? '') === bare(f.claim.speaker?.name ?? ''));
        }
      }
      const joint = f1(sums);
      const share = (count: number) => (100 * count) / sums.right;
      console.log(
        `claims, own subject, ${part}: joint F1 ${(joint.f1 * 100).toFixed(1)} (P ${(joint.precision * 100).toFixed(1)}, R ${(joint.recall * 100).toFixed(1)}), ` +
          `of ${sums.right} right: chain ${share(sums.chain).toFixed(1)} %, voice ${share(sums.voice).toFixed(1)} %, name ${share(sums.name).toFixed(1)} %, directness ${share(sums.directness).toFixed(1)} %`,
      );
      expect(joint.f1 * 100).toBeGreaterThanOrEqual(floors[part].joint);
      expect(share(sums.chain)).toBeGreaterThanOrEqual(floors[part].chain);
      expect(share(sums.voice)).toBeGreaterThanOrEqual(floors[part].voice);
    });
  },
);

function spans(claim: Claim): Spans {
  return claim.content.map((span) => [span.start, span.end]);
}

function asAttribution(content: Spans, speaker: [number, number] | null, kind: string): Attribution {
  return { content, source: speaker ? [speaker] : [], cue: [], cueText: '', kind };
}

function sameChain(a: string[], b: string[]): boolean {
  return a.map(bare).join(' < ') === b.map(bare).join(' < ');
}

/** A name without the determiner it may stand with. */
function bare(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?|his|her|its|one of the)\s+/, '');
}
