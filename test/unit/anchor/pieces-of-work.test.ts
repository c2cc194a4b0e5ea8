import { expect, it, vi } from 'vitest';
import { describeTarget } from '../../../src/engine/anchor/describe-target';
import { locateInSlices } from '../../../src/engine/anchor/locate-targets';
import { Meter, pieceUnits } from '../../../src/engine/anchor/meter';
import type { AnchorText } from '../../../src/engine/anchor/surroundings';
import type { Target } from '../../../src/model/note';
import { makeScenario } from '../../bench/anchor/scenarios';
import { article } from './article';

vi.setConfig({ testTimeout: 60_000 });

/** Units of work in each piece, as counted by the work itself: no clock, so that a slow machine says the same. */
function countPieces(page: AnchorText, targets: Target[]): number[] {
  let units = 0;
  const meter = new (class extends Meter {
    override isSpentBy(more: number): boolean {
      units += more;
      return super.isSpentBy(more);
    }
  })();
  const work = locateInSlices(page, targets, meter);
  const pieces: number[] = [];
  for (let done: boolean | undefined = false; !done; units = 0) {
    done = work.next().done;
    pieces.push(units);
  }
  return pieces;
}

const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);

const edited = makeScenario('10 % edited', 100_000, 1_000, 7);
const gone = makeScenario('quote gone', 100_000, 1_000, 7);
const shifted = makeScenario('shifted', 100_000, 1_000, 7);
const reordered = makeScenario('reordered', 100_000, 1_000, 7);
const alike = article(Array.from({ length: 4_000 }, () => 'The company did not respond to a request for comment.'));
const long = describeTarget(edited.before, 200_000, 300_000);

const works: { what: string; page: AnchorText; targets: Target[]; atOnce: number }[] = [
  { what: '1,000 notes on an edited page', page: edited.after, targets: edited.targets, atOnce: 1.5 },
  { what: '1,000 notes whose words are gone', page: gone.after, targets: gone.targets, atOnce: 1.5 },
  { what: '1,000 notes on a shifted page', page: shifted.after, targets: shifted.targets, atOnce: 1.5 },
  { what: '1,000 notes on a reordered page', page: reordered.after, targets: reordered.targets, atOnce: 1.5 },
  {
    what: '1,000 notes on a page that marks no paragraphs',
    page: { ...edited.after, blocks: [{ kind: 'paragraph', start: 0, end: edited.after.text.length }] },
    targets: edited.targets,
    atOnce: 5,
  },
  {
    what: '5,000 notes, many on the same words',
    page: edited.after,
    targets: Array.from({ length: 5_000 }, (_, at) => edited.targets[at % 1_000]!),
    atOnce: 1.5,
  },
  {
    what: 'a line that stands 4,000 times',
    page: alike,
    targets: [describeTarget(alike, 5_400, 5_453), { quote: { exact: 'for comment', prefix: '', suffix: '' } }],
    atOnce: 1.5,
  },
  {
    what: 'a note of one search through the page',
    page: shifted.after,
    targets: shifted.targets.slice(0, 1),
    atOnce: 2,
  },
  // What is done once a quote, not once a word, is not cut: 2 to 3 ms.
  { what: 'a quote of 100,000 characters', page: edited.after, targets: [long], atOnce: 8 },
];

it.each(works)('no piece of work on $what is long', ({ page, targets, atOnce }) => {
  const pieces = countPieces(page, targets);
  expect(Math.max(...pieces)).toBeLessThanOrEqual(atOnce * pieceUnits);
});

it('the work counted is all there is: it grows with the page, with the notes and with the quote', () => {
  const [half, whole] = [50_000, 100_000].map((words) => makeScenario('10 % edited', words, 200, 7));
  const index = (page: AnchorText) => sum(countPieces(page, [{ quote: { exact: 'qqq', prefix: '', suffix: '' } }]));
  expect(index(whole!.after) / index(half!.after)).toBeCloseTo(whole!.after.text.length / half!.after.text.length, 1);
  // Each of its characters is read, cut, numbered and sorted.
  expect(index(whole!.after)).toBeGreaterThan(3 * whole!.after.text.length);
  const notes = (count: number) => sum(countPieces(edited.after, edited.targets.slice(0, count))) - index(edited.after);
  expect(notes(1_000) / notes(500)).toBeGreaterThan(1.7);
  const quote = (end: number) =>
    sum(countPieces(edited.after, [describeTarget(edited.before, 200_000, end)])) - index(edited.after);
  expect(quote(300_000) / quote(250_000)).toBeGreaterThan(1.7);
});
