import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims';
import { type Attribution, type PolnearLine, readClaims, readGold } from './attribution';
import { type Part, scoreExact } from './exact';
import { type Counts, f1, scoreJoint } from './joint';
import { isSpeech } from './speech';

const file = new URL('../../../../shared/claims/polnear_dev.jsonl', import.meta.url);
const articles = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as PolnearLine)
  : [];
if (articles.length === 0) console.log('claims, PolNeAR: ../shared/claims is absent, nothing measured');

const speech = (one: Attribution) => isSpeech(one.kind, one.cueText);
const subsets: Record<string, (one: Attribution) => boolean> = {
  speech,
  direct: (one) => one.kind === 'direct',
  mixed: (one) => one.kind === 'mixed',
  'indirect speech': (one) => one.kind === 'indirect' && speech(one),
  'indirect, beliefs and plans too': (one) => one.kind === 'indirect',
};
/** Floors in points of F1 on PolNeAR's dev part; they only rise. */
const floors: Record<string, number> = {
  speech: 78.2,
  direct: 88,
  mixed: 74.9,
  'indirect speech': 74.2,
  'indirect, beliefs and plans too': 55.2,
};

describe.runIf(articles.length > 0)('who says what, on PolNeAR dev', () => {
  const read = articles.map((article) => ({
    text: article.text,
    gold: readGold(article),
    found: readClaims(findClaims({ text: article.text, blocks: [] })),
  }));
  const sum = (each: (article: (typeof read)[number]) => Counts) =>
    read
      .map(each)
      .reduce((a, b) => ({ right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed }), {
        right: 0,
        extra: 0,
        missed: 0,
      });

  it.each(Object.keys(subsets))('joint F1 of %s holds its floor', (name) => {
    const score = f1(sum(({ text, gold, found }) => scoreJoint(text, gold, found, subsets[name]!)));
    console.log(
      `claims, PolNeAR dev, ${name}: joint F1 ${percent(score.f1)} (P ${percent(score.precision)}, R ${percent(score.recall)})`,
    );
    expect(score.f1 * 100).toBeGreaterThanOrEqual(floors[name]!);
  });

  it('claims shown without "probably" are right and not few', () => {
    const score = f1(
      sum(({ text, gold, found }) =>
        scoreJoint(
          text,
          gold,
          found.filter((one) => one.certainty >= 0.8),
          speech,
        ),
      ),
    );
    console.log(
      `claims, PolNeAR dev, certainty ≥ 0.8: joint precision ${percent(score.precision)} at recall ${percent(score.recall)}`,
    );
    expect(score.precision).toBeGreaterThanOrEqual(0.9);
    expect(score.recall).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    [0, 0.6],
    [0.6, 0.8],
    [0.8, 0.9],
    [0.9, 1],
  ])('certainties from %d to %d promise no more than was found', (low, high) => {
    const band = read.flatMap(({ text, gold, found }) => {
      const { pairs, judged } = scoreJoint(text, gold, found, speech);
      const right = new Set<Attribution>(pairs.map(([, one]) => one));
      return (judged as typeof found)
        .filter((one) => one.certainty >= low && one.certainty < high)
        .map((one) => ({ stated: one.certainty, right: Number(right.has(one)) }));
    });
    const mean = (each: (one: (typeof band)[number]) => number) =>
      band.reduce((total, one) => total + each(one), 0) / band.length;
    const [stated, right] = [mean((one) => one.stated), mean((one) => one.right)];
    console.log(
      `claims, PolNeAR dev, certainty ${low} to ${high}: ${band.length} claims, stated ${percent(stated)}, right ${percent(right)}`,
    );
    expect(right).toBeGreaterThanOrEqual(stated - 0.03);
  });

  it.each([
    ['source', 79],
    ['cue', 79.5],
    ['content', 68],
  ] as [Part, number][])('exact F1 of the %s holds its floor', (part, floor) => {
    const score = f1(
      sum(({ text, gold, found }) => scoreExact(text, gold.filter(speech), judged(text, gold, found), part)),
    );
    console.log(`claims, PolNeAR dev, speech: exact ${part} F1 ${percent(score.f1)}`);
    expect(score.f1 * 100).toBeGreaterThanOrEqual(floor);
  });
});

function judged(text: string, gold: Attribution[], found: Attribution[]): Attribution[] {
  return scoreJoint(text, gold, found, speech).judged;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
