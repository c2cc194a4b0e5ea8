import type { Span } from '../../model/span';
import { pageRectOf } from '../page-rects';
import type { TextMap } from '../text-map';
import type { Mark } from './mark';

/** How many windows' heights of text above and below the window count as near it. */
const reach = 1.5;

/**
 * The marks of paragraphs near the window, so that the cost of a layout is that of a few screens, however long the article.
 * Only paragraphs with marks are looked at, and by the elements that hold their first and last words: an element tells
 * where it is at a tenth of the price of a range. What has no box, or stands right in a shadow root, counts as near.
 */
export function findNearMarks(
  marks: readonly Mark[],
  blocks: readonly Span[],
  textMap: TextMap,
  page: Document,
): Mark[] {
  const height = page.defaultView!.innerHeight;
  const near = new Map<Span, boolean>();
  const isNear = (block: Span) => {
    let known = near.get(block);
    if (known === undefined) near.set(block, (known = mayBeNear(textMap.holdersOf(block), page, height)));
    return known;
  };
  return marks.filter(({ span }) => {
    for (let at = firstAfter(blocks, span.start); at < blocks.length && blocks[at]!.start < span.end; at++) {
      if (isNear(blocks[at]!)) return true;
    }
    return false;
  });
}

function mayBeNear(holders: readonly Element[], page: Document, height: number): boolean {
  let [top, bottom] = holders.length === 0 ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const holder of holders) {
    const rect = pageRectOf(holder, page);
    top = Math.min(top, rect.top);
    bottom = Math.max(bottom, rect.bottom);
  }
  return bottom > -reach * height && top < (1 + reach) * height;
}

/** Index of the first of these spans, which are in order and apart, that ends after an offset. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
