import type { Attribution, Spans } from './attribution';
import type { Counts } from './joint';

export type Part = 'source' | 'cue' | 'content';

/** BBC Citron's exact measure, as in `score.py`: the same tokens; for source and content, beside an overlapping cue. */
export function scoreExact(text: string, gold: Attribution[], found: Attribution[], part: Part): Counts {
  const tokens = [...text.matchAll(/[\p{L}\p{N}_]+(?:[’'][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu)].map(
    (m): [number, number] => [m.index, m.index + m[0].length],
  );
  const read = (one: Attribution) => ({
    source: inTokens(one.source, tokens),
    cue: inTokens(one.cue, tokens),
    content: inTokens(one.content, tokens),
  });
  const golds = gold.map(read);
  const founds = found.map(read);
  const same = (f: (typeof founds)[number], g: (typeof golds)[number]) =>
    part === 'cue' ? g.cue !== '' && f.cue === g.cue : touches(f.cue, g.cue) && f[part] === g[part];
  const right = founds.filter((f) => golds.some((g) => same(f, g))).length;
  return { right, extra: founds.length - right, missed: golds.filter((g) => !founds.some((f) => same(f, g))).length };
}

/** Token ranges of spans as one comparable string, "3-5 9-10". */
function inTokens(spans: Spans, tokens: [number, number][]): string {
  return spans
    .map(([start, end]) => {
      const from = tokens.findIndex(([, tokenEnd]) => tokenEnd > start);
      let to = from;
      while (to >= 0 && to < tokens.length && tokens[to]![0] < end) to++;
      return from < 0 || to === from ? '' : `${from}-${to}`;
    })
    .filter(Boolean)
    .join(' ');
}

function touches(a: string, b: string): boolean {
  const ranges = (text: string) =>
    text
      .split(' ')
      .filter(Boolean)
      .map((range) => range.split('-').map(Number) as [number, number]);
  return ranges(a).some(([from, to]) => ranges(b).some(([f, t]) => from <= t && to > f));
}
