import { hidesWords } from '../hidden';
import { holderOf } from '../holder-of';
import { frameOf, pageRectsOf } from '../page-rects';
import { setRange, type TextMap } from '../text-map';
import { createClips, intersect } from './clip';
import type { Box, Mark } from './mark';

/**
 * Rectangles of every mark as the page lies right now, top to bottom, in coordinates relative to `origin`; `page` is the
 * document that the origin lies in. Reads layout, writes nothing.
 */
export function measureMarks(marks: readonly Mark[], textMap: TextMap, origin: DOMRect, page: Document): Box[] {
  const clipOf = createClips();
  let range: Range | undefined;
  const boxes: Box[] = [];
  for (const mark of marks) {
    let first = true;
    for (const stretch of textMap.stretchesOf(mark.span)) {
      const holder = holderOf(stretch.startContainer);
      if (!holder || !isSeen(holder)) continue;
      const frame = frameOf(holder.ownerDocument, page);
      const clip = frame ? undefined : clipOf(holder);
      if (range?.startContainer.ownerDocument !== holder.ownerDocument) range = holder.ownerDocument.createRange();
      setRange(range, stretch);
      const rects = pageRectsOf(range, page);
      for (const rect of mark.look === 'voice' ? barBeside(rects, mark.lane ?? 0, origin.left) : joinLines(rects)) {
        const { left, top, width, height } = intersect(rect, clip);
        if (width < 1 || height < 1) continue;
        const below = mark.look === 'voice' ? 0 : (mark.lane ?? 0) * lineBelow;
        boxes.push({ mark, left: left - origin.left, top: top - origin.top, width, height: height + below, first });
        first = false;
      }
    }
  }
  return boxes.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Left of a bar, in pixels, for the letter of its speaker. */
export const roomForLetter = 13;

const seen = { visibilityProperty: true, opacityProperty: true };

/** Whether text right in an element is shown: words in closed details and the like keep rectangles (seen in Chromium). */
function isSeen(holder: Element): boolean {
  if (holder.checkVisibility(seen)) return !hidesWords(holder);
  // What has no box but shows what it holds counts as not visible.
  const { display, visibility } = getComputedStyle(holder);
  const outer = display === 'contents' && visibility === 'visible' ? holderOf(holder) : undefined;
  return outer !== undefined && isSeen(outer);
}

/** How much lower the underline of a note lies for each that it overlaps, so that each pattern can be seen. */
const lineBelow = 4;

const barWidth = 5;
const barGap = 12;
/** A bar and the letter before it. */
const laneWidth = 20;
/**
 * Where the page has no margin to speak of, as on a telephone, the letter stands above the bar, and there is room for two: a
 * third and further speakers take the lower half of the one before, so that no bar lies over the text.
 */
const narrow = { barWidth: 3, laneWidth: 4, lanes: 2 };

/** One bar before the start of the text, as high as all its lines; never to the left of where the page begins. */
function barBeside(rects: DOMRect[], lane: number, pageLeft: number): DOMRect[] {
  const lines = rects.filter(({ width }) => width > 0);
  if (lines.length === 0) return [];
  const left = Math.min(...lines.map((line) => line.left)) - barGap - lane * laneWidth;
  const isNarrow = left < pageLeft + roomForLetter;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  if (isNarrow) {
    const column = Math.min(lane, narrow.lanes - 1);
    const height = (bottom - top) / 2 ** (lane - column);
    return [new DOMRect(pageLeft + 1 + column * narrow.laneWidth, bottom - height, narrow.barWidth, height)];
  }
  return [new DOMRect(left, top, barWidth, bottom - top)];
}

/** A range over several text nodes has a rectangle for each: those that touch on one line become one. */
function joinLines(rects: DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    const last = lines.at(-1);
    const sameLine = last && Math.abs(last.top - rect.top) < 2 && Math.abs(last.height - rect.height) < 2;
    if (last && sameLine && rect.left - last.right < 2 && rect.right >= last.left) {
      const left = Math.min(last.left, rect.left);
      lines[lines.length - 1] = new DOMRect(left, last.top, Math.max(last.right, rect.right) - left, last.height);
    } else {
      lines.push(rect);
    }
  }
  return lines;
}
