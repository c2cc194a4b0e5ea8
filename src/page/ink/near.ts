import { findFirst } from '../../engine/find-first';
import type { Span } from '../../model/span';
import { pageRectOf } from '../page-rects';
import type { TextMap } from '../text-map';
import type { Mark } from './mark';

/** How many windows' heights of text above and below the window count as near it. */
const reach = 1.5;

/** Long enough for what the reader waits for to be painted first, and seldom enough where a page never rests. */
const checkAfterMs = 100;

export interface NearMarks {
  /** Replaces all marks. */
  set(marks: readonly Mark[]): void;
  /** The marks in paragraphs near the window, as the page lies now, in the order they were given in. */
  find(): Mark[];
  /** To be called where text may have moved within the page. */
  moved(): void;
  stop(): void;
}

/** A paragraph with marks. */
interface Marked {
  block: Span;
  /** What holds its first and last words: an element tells where it is at a tenth of the price of a range. */
  holders: readonly Element[];
  marks: Mark[];
}

/** Heights of the window between which a paragraph lies. */
interface Extent {
  top: number;
  bottom: number;
}

/**
 * Finds the marks near the window, so that the cost of a layout is that of a few screens, however long the article.
 * Paragraphs are taken to lie one below the other, as they do nearly everywhere, and those near are found by bisecting. A
 * moment later each is asked whether it does: those that do not (in columns, in rows turned round, put elsewhere, without a
 * box) are asked by themselves from then on, and `onMissed` is called where one of them is near the window.
 */
export function createNearMarks(
  blocks: readonly Span[],
  textMap: TextMap,
  page: Document,
  onMissed: () => void,
): NearMarks {
  const window = page.defaultView!;
  let marks: readonly Mark[] = [];
  let paragraphs: readonly Marked[] = [];
  let inOrder: readonly Marked[] = [];
  let astray: readonly Marked[] = [];
  let found: ReadonlySet<Mark> = new Set();
  let timer = 0;

  const sort = (isAstray: (paragraph: Marked) => boolean) => {
    inOrder = paragraphs.filter((paragraph) => !isAstray(paragraph));
    astray = paragraphs.filter(isAstray);
  };
  const find = () => {
    const above = -reach * window.innerHeight;
    const below = (1 + reach) * window.innerHeight;
    const first = bisect(inOrder, page, ({ bottom }) => bottom > above);
    const after = bisect(inOrder, page, ({ top }) => top >= below);
    const isNear = (paragraph: Marked) => {
      const extent = findExtent(paragraph, page);
      return !extent || (extent.bottom > above && extent.top < below);
    };
    found = new Set([...inOrder.slice(first, after), ...astray.filter(isNear)].flatMap((each) => each.marks));
    return marks.filter((mark) => found.has(mark));
  };
  const check = () => {
    timer = 0;
    const before = found;
    const strays = findStrays(paragraphs, page);
    sort((paragraph) => strays.has(paragraph));
    if (find().some((mark) => !before.has(mark))) onMissed();
  };
  const checkSoon = () => {
    timer ||= window.setTimeout(check, checkAfterMs);
  };
  return {
    set(next) {
      const strays = new Set(astray.map(({ block }) => block));
      marks = next;
      paragraphs = paragraphsOf(marks, blocks, textMap);
      sort(({ block }) => strays.has(block));
      checkSoon();
    },
    find,
    moved: checkSoon,
    stop: () => window.clearTimeout(timer),
  };
}

/** The paragraphs that the marks touch, in the article's order. */
function paragraphsOf(marks: readonly Mark[], blocks: readonly Span[], textMap: TextMap): Marked[] {
  const touched: Mark[][] = [];
  for (const mark of marks) {
    const { start, end } = mark.span;
    for (
      let at = findFirst(blocks, (block) => block.end > start);
      at < blocks.length && blocks[at]!.start < end;
      at++
    ) {
      (touched[at] ??= []).push(mark);
    }
  }
  return blocks.flatMap((block, at): Marked | Marked[] => {
    const marks = touched[at];
    return marks ? { block, holders: textMap.holdersOf(block), marks } : [];
  });
}

/** The paragraphs that begin above one before them, or end above it, or lie nowhere. */
function findStrays(paragraphs: readonly Marked[], page: Document): Set<Marked> {
  const strays = new Set<Marked>();
  let last: Extent = { top: Number.NEGATIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };
  for (const paragraph of paragraphs) {
    const extent = findExtent(paragraph, page);
    if (extent && extent.top >= last.top && extent.bottom >= last.bottom) last = extent;
    else strays.add(paragraph);
  }
  return strays;
}

/** Where a paragraph lies in the window; undefined where what holds its words has no box, though the words may have some. */
function findExtent({ holders }: Marked, page: Document): Extent | undefined {
  let extent: Extent | undefined;
  for (const holder of holders) {
    const { top, bottom, width, height } = pageRectOf(holder, page);
    if (width === 0 && height === 0) return undefined;
    extent = { top: Math.min(top, extent?.top ?? top), bottom: Math.max(bottom, extent?.bottom ?? bottom) };
  }
  return extent;
}

/** Index of the first paragraph for which the test holds, if it holds for all below too; their number if for none. */
function bisect(paragraphs: readonly Marked[], page: Document, test: (extent: Extent) => boolean): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    let extent = findExtent(paragraphs[at]!, page);
    // One that lies nowhere, not yet known to be astray, has the place of the next.
    while (!extent && ++at < high) extent = findExtent(paragraphs[at]!, page);
    if (!extent || test(extent)) high = middle;
    else low = at + 1;
  }
  return low;
}
