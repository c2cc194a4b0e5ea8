import type { Span } from '../../model/span';
import type { OverlayRoot } from '../overlay-root';
import { frameOf } from '../page-rects';
import type { TextMap } from '../text-map';
import { findMarksAt, findNearestMark } from './hit';
import { levelOf } from './level';
import type { Box, Mark } from './mark';
import { measureMarks } from './measure';
import { createNearMarks } from './near';
import { createPainter } from './paint';
import { watchLayout } from './watch-layout';

const flashMs = 3_200;

export interface Ink {
  /** Replaces all marks. */
  set(marks: readonly Mark[]): void;
  /** The marks under a point of the window, in client coordinates, the smallest first. */
  findAt(clientX: number, clientY: number): Mark[];
  /** The mark nearest to a height of the window, of those near the window that are wanted. */
  findNearest(clientY: number, isWanted: (mark: Mark) => boolean): Mark | undefined;
  /** Client rectangle of a mark's first line; undefined where the page hides its words. */
  findRect(id: string): DOMRect | undefined;
  /** Outlines the mark whose card keyboard focus is on; undefined outlines none. */
  outline(id: string | undefined): void;
  /** Marks a passage for a few seconds. */
  flash(span: Span): void;
  /** Measures and paints again at once. */
  refresh(): void;
  remove(): void;
}

/**
 * Marks on the article's words, painted as boxes in the overlay: the article itself is never touched.
 * Only marks near the window are measured, and only boxes within a window's height of it exist as elements. `blocks` are the
 * article's, in order. `onPaint` is called after each painting: what is in the window may be something else by now.
 */
export function createInk(
  overlay: OverlayRoot,
  article: Element,
  textMap: TextMap,
  blocks: readonly Span[],
  onPaint: () => void = () => {},
): Ink {
  const { inkLayer } = overlay;
  const page = inkLayer.ownerDocument;
  const window = page.defaultView!;
  const painter = createPainter(inkLayer);
  let marks: readonly Mark[] = [];
  let boxes: Box[] = [];
  let tallest = 0;
  /** How far the page was scrolled when the marks near its window were measured. */
  let measuredAt = 0;
  let outlined: string | undefined;
  let flashTimer = 0;

  const paintNear = () => {
    const origin = overlay.origin();
    // Asked once: each time the browser makes sure that all is laid out.
    const { innerHeight } = window;
    const shown = boxes.filter(({ top, height }) => {
      const fromWindow = top + origin.top;
      return fromWindow + height > -innerHeight && fromWindow < 2 * innerHeight;
    });
    painter.paint(shown, outlined);
    onPaint();
  };
  const refresh = () => {
    inkLayer.style.zIndex = String(levelOf(frameOf(article.ownerDocument, page)?.element ?? article));
    overlay.unzoom();
    measuredAt = window.scrollY;
    boxes = measureMarks(near.find(), textMap, overlay.origin(), page);
    tallest = boxes.reduce((most, box) => Math.max(most, box.height), 0);
    paintNear();
  };
  const near = createNearMarks(blocks, textMap, page, refresh);
  const setMarks = (next: readonly Mark[]) => {
    marks = next;
    near.set(marks);
    refresh();
  };
  const scrolled = () => {
    const isFar = Math.abs(window.scrollY - measuredAt) > window.innerHeight / 2;
    if (isFar) refresh();
    else paintNear();
  };
  const moved = () => {
    refresh();
    near.moved();
  };
  const stop = watchLayout(article, page, { moved, scrolled });
  return {
    set: setMarks,
    findAt(clientX, clientY) {
      const origin = overlay.origin();
      return findMarksAt(boxes, tallest, clientX - origin.left, clientY - origin.top);
    },
    findNearest: (clientY, isWanted) => findNearestMark(boxes, clientY - overlay.origin().top, isWanted),
    findRect(id) {
      const origin = overlay.origin();
      const wanted = marks.filter((mark) => mark.id === id);
      const box = measureMarks(wanted, textMap, origin, page).find(({ first }) => first);
      return box && new DOMRect(box.left + origin.left, box.top + origin.top, box.width, box.height);
    },
    outline(id) {
      outlined = id;
      paintNear();
    },
    flash(span) {
      const passage: Mark = { id: 'flash', span, look: 'flash' };
      const others = () => marks.filter(({ id }) => id !== passage.id);
      setMarks([...others(), passage]);
      window.clearTimeout(flashTimer);
      flashTimer = window.setTimeout(() => setMarks(others()), flashMs);
    },
    refresh,
    remove() {
      window.clearTimeout(flashTimer);
      stop();
      near.stop();
      painter.clear();
    },
  };
}
