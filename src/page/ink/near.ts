import type { Span } from '../../model/span';
import { pageRectOf } from '../page-rects';
import type { TextMap } from '../text-map';
import type { Mark } from './mark';

/** How many windows' heights of text above and below the window count as near it. */
const reach = 1.5;

/** The marks of paragraphs near the window, so that the cost of a layout is that of a few screens, however long the article. */
export function findNearMarks(
  marks: readonly Mark[],
  blocks: readonly Span[],
  textMap: TextMap,
  page: Document,
): Mark[] {
  const height = page.defaultView!.innerHeight;
  const near = blocks.filter((block) => {
    const rects = textMap.rangesOf(block).map((range) => pageRectOf(range, page));
    return rects.some(({ top, bottom }) => bottom > -reach * height && top < (1 + reach) * height);
  });
  return marks.filter(({ span }) => overlapsAny(near, span));
}

/** Whether a span overlaps one of these, which are in order and apart. */
function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const first = spans[low];
  return first !== undefined && first.start < end;
}
