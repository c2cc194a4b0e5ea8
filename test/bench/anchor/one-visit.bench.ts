import { expect, it } from 'vitest';
import { runInSlices } from '../../../src/content/slices';
import { describeTarget } from '../../../src/engine/anchor/describe-target';
import { locateInSlices, locateTargets } from '../../../src/engine/anchor/locate-targets';
import type { AnchorText } from '../../../src/engine/anchor/surroundings';
import type { Target } from '../../../src/model/note';
import type { Span } from '../../../src/model/span';
import { findMarksAt } from '../../../src/page/ink/hit';
import type { Box } from '../../../src/page/ink/mark';
import { TextMap } from '../../../src/page/text-map';
import { findRangesLikeHypothesis } from './hypothesis-ranges';
import { render } from './render';
import { makeScenario } from './scenarios';
import { seeded } from './seeded';

/** Milliseconds of one call: the median of `runs` calls, each `times` in a row, after a few to warm up. */
function time(runs: number, times: number, call: () => unknown): number {
  for (let run = 0; run < 5; run++) call();
  const each = Array.from({ length: runs }, () => {
    const start = performance.now();
    for (let time = 0; time < times; time++) call();
    return (performance.now() - start) / times;
  });
  return median(each);
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;

const print = (rows: (readonly [what: string, ms: number, aim: string])[]) =>
  console.log(rows.map(([what, ms, aim]) => `${what.padEnd(62)} ${ms.toFixed(4).padStart(9)} ms  ${aim}`).join('\n'));

const lineHeight = 20;
const charactersALine = 80;

/** A box a mark, where its first line would lie if each line held 80 characters, 10 pixels each. */
const layOut = (spans: readonly Span[]): Box[] =>
  spans
    .map(({ start, end }, index): Box => {
      const left = (start % charactersALine) * 10;
      const width = Math.min(end - start, charactersALine) * 10;
      const mark = { id: `note-${index}`, span: { start, end }, look: 'note' } as const;
      return {
        mark,
        left,
        top: Math.floor(start / charactersALine) * lineHeight,
        width,
        height: lineHeight,
        first: true,
      };
    })
    .sort((a, b) => a.top - b.top);

it('one note, and the note under the pointer', () => {
  const note = (change: 'fresh' | 'shifted' | '10 % edited' | 'quote gone', words: number) => {
    // Of ten notes the median one: some edits spare a note, some do not.
    const { after, targets } = makeScenario(change, words, 10, 7);
    return median(targets.map((target) => time(5, words > 5_000 ? 1 : 10, () => locateTargets(after, [target]))));
  };
  const long = makeScenario('fresh', 100_000, 1_000, 7);
  const boxes = layOut(long.truths.flat());
  const random = seeded(1);
  print([
    ['one note, unchanged page of 5,000 words', note('fresh', 5_000), 'aim 0.5'],
    ['one note, unchanged page of 100,000 words', note('fresh', 100_000), 'aim 0.5'],
    ['one note, text shifted, 5,000 words', note('shifted', 5_000), ''],
    ['one note, text shifted, 100,000 words', note('shifted', 100_000), ''],
    ['one note, 10 % edited, 5,000 words', note('10 % edited', 5_000), ''],
    ['one note, 10 % edited, 100,000 words', note('10 % edited', 100_000), ''],
    ['one note, quote gone, 100,000 words', note('quote gone', 100_000), ''],
    [
      'note under the pointer, 1,000 marks',
      time(50, 20, () => findMarksAt(boxes, lineHeight, random() * 800, random() * boxes.at(-1)!.top)),
      'aim 0.05',
    ],
  ]);
  expect(findMarksAt(boxes, lineHeight, boxes[0]!.left + 1, boxes[0]!.top + 1)).toContain(boxes[0]!.mark);
});

it.each([5_000, 100_000])('1,000 notes on an unchanged page of %i words, to their ranges', (words) => {
  const { after, targets } = makeScenario('fresh', words, 1_000, 7);
  const root = render(after.text);
  const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  const segments: ConstructorParameters<typeof TextMap>[1] = [];
  for (let start = 0, node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    segments.push({ start, end: start + node.length, node, offset: 0 });
    start += node.length;
  }
  const textMap = new TextMap(after.text, segments);
  const findOurs = () =>
    locateTargets(after, targets).map((verdict) => ('span' in verdict ? textMap.rangeOf(verdict.span) : undefined));
  const own = time(3, 1, findOurs);
  expect(findOurs().every((range, at) => range?.toString() === targets[at]!.quote!.exact)).toBe(true);
  const peer = time(3, 1, () => findRangesLikeHypothesis(root, targets));
  root.remove();
  print([
    [`ours, ${words} words`, own, ''],
    [`as Hypothesis, ${words} words`, peer, `ours is ${(peer / own).toFixed(1)} x faster, aim 3`],
  ]);
});

it('the longest slice', async () => {
  /** Milliseconds between two turns of the page, as `runInSlices` takes them: from its first look at the clock to its last. */
  const slicesOf = async (article: AnchorText, targets: Target[]) => {
    const runs: number[][] = [];
    for (let run = 0; run < 6; run++) {
      const slices: number[] = [];
      let from = 0;
      let last = 0;
      const now = () => {
        last = performance.now();
        from ||= last;
        return last;
      };
      const endSlice = () => {
        slices.push(last - from);
        from = 0;
        return true;
      };
      await runInSlices(locateInSlices(article, targets), endSlice, now);
      runs.push(slices);
    }
    const [first = [], ...warm] = runs;
    const longest = (slices: number[]) => Math.max(0, ...slices);
    return {
      median: median(warm.flat()),
      longest: median(warm.map(longest)),
      first: longest(first),
      over: warm.flat().filter((ms) => ms > 10).length / warm.flat().length,
    };
  };
  const { before, after, targets } = makeScenario('10 % edited', 100_000, 1_000, 7);
  const rows = [
    ['a quote of 100,000 characters, edited', await slicesOf(after, [describeTarget(before, 200_000, 300_000)])],
    ['1,000 edited notes on 100,000 words', await slicesOf(after, targets)],
  ] as const;
  print(
    rows.flatMap(([what, { median, longest, first, over }]) => [
      [`slice of ${what}, median`, median, `${(100 * over).toFixed(1)} % are longer than 10 ms`] as const,
      [
        'the longest of a run (median of 5 runs)',
        longest,
        `aim 10; ${first.toFixed(1)} in the first run of all`,
      ] as const,
    ]),
  );
  expect(rows.every(([, { median }]) => median > 0)).toBe(true);
});
