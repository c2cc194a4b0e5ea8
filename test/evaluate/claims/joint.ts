import type { Attribution, Spans } from './attribution';

/** Right, wrongly found and missed. */
export interface Counts {
  right: number;
  extra: number;
  missed: number;
}

export function f1({ right, extra, missed }: Counts): { precision: number; recall: number; f1: number } {
  const precision = right + extra ? right / (right + extra) : 0;
  const recall = right + missed ? right / (right + missed) : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/**
 * The headline of `score.py`: contents matched one to one by overlap of their letters and digits, best first; right where
 * the overlap is at least half and the speaker overlaps (not asked where the gold marks none). With a subset, a found one
 * that answers gold outside it, or nothing and is outside it itself, is set aside.
 */
export function scoreJoint(
  text: string,
  gold: Attribution[],
  found: Attribution[],
  inSubset: (one: Attribution) => boolean,
): Counts & { pairs: [Attribution, Attribution][]; judged: Attribution[] } {
  const answers = new Map(
    match(text, gold, found)
      .filter(([share]) => share >= 0.3)
      .map(([, g, f]) => [f, g]),
  );
  const asked = gold.filter(inSubset);
  const judged = found.filter((one, i) => inSubset(answers.has(i) ? gold[answers.get(i)!]! : one));
  const pairs = match(text, asked, judged)
    .filter(([share]) => share >= 0.5)
    .map(([, g, f]): [Attribution, Attribution] => [asked[g]!, judged[f]!])
    .filter(([g, f]) => g.source.length === 0 || overlaps(g.source, f.source));
  return {
    right: pairs.length,
    extra: judged.length - pairs.length,
    missed: asked.length - pairs.length,
    pairs,
    judged,
  };
}

function match(
  text: string,
  gold: Attribution[],
  found: Attribution[],
): [share: number, gold: number, found: number][] {
  const letters = (one: Attribution) =>
    new Set(positions(one.content).filter((i) => /[\p{L}\p{N}]/u.test(text.charAt(i))));
  const golds = gold.map(letters);
  const founds = found.map(letters);
  const all = golds.flatMap((g, gi) =>
    founds.map((f, fi): [number, number, number] => {
      const both = [...g].filter((i) => f.has(i)).length;
      return [both === 0 ? 0 : both / (g.size + f.size - both), gi, fi];
    }),
  );
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return all
    .filter(([share]) => share > 0)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
    .filter(([, g, f]) => {
      if (usedGold.has(g) || usedFound.has(f)) return false;
      usedGold.add(g);
      usedFound.add(f);
      return true;
    });
}

function positions(spans: Spans): number[] {
  return spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i));
}

function overlaps(a: Spans, b: Spans): boolean {
  return a.some(([start, end]) => b.some(([s, e]) => s < end && e > start));
}
