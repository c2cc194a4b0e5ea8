import type { Span } from '../../model/span';
import type { OverlayRoot } from '../overlay-root';
import { frameOf } from '../page-rects';
import type { TextMap } from '../text-map';
import { findMarksAt, findNearestMark } from './hit';
import { levelOf } from './level';
import type { Box, Mark } from './mark';
import { measureMarks, roomForLetter } from './measure';
import { findNearMarks } from './near';
import { watchLayout } from './watch-layout';

const flashMs = 3_200;

export interface Ink {
  /** Replaces all marks. */
  set(marks: readonly Mark[]): void;
  /** The marks under a point of the window, in client coordinates, the smallest first. */
  findAt(clientX: number, clientY: number): Mark[];
  /** The mark nearest to a height of the window, of those near the window that are wanted. */
  findNearest(clientY: number, isWanted: (mark: Mark) => boolean): Mark | undefined;
  /** Client rectangle of a mark's first line, where it is near the window. */
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
  const elements = new Map<string, HTMLElement>();
  let marks: readonly Mark[] = [];
  let boxes: Box[] = [];
  let tallest = 0;
  /** How far the page was scrolled when the marks near its window were measured. */
  let measuredAt = 0;
  let outlined: string | undefined;
  let flashTimer = 0;

  const paintNear = () => {
    const origin = overlay.origin();
    const near = boxes.filter(({ top, height }) => {
      const fromWindow = top + origin.top;
      return fromWindow + height > -window.innerHeight && fromWindow < 2 * window.innerHeight;
    });
    paint(inkLayer, elements, near, outlined);
    onPaint();
  };
  const refresh = () => {
    inkLayer.style.zIndex = String(levelOf(frameOf(article.ownerDocument, page)?.element ?? article));
    overlay.unzoom();
    measuredAt = window.scrollY;
    const near = findNearMarks(marks, blocks, textMap, page);
    boxes = measureMarks(near, textMap, overlay.origin(), page);
    tallest = boxes.reduce((most, box) => Math.max(most, box.height), 0);
    paintNear();
  };
  const scrolled = () => {
    const isFar = Math.abs(window.scrollY - measuredAt) > window.innerHeight / 2;
    if (isFar) refresh();
    else paintNear();
  };
  const stop = watchLayout(article, page, { moved: refresh, scrolled });
  return {
    set(next) {
      marks = next;
      refresh();
    },
    findAt(clientX, clientY) {
      const origin = overlay.origin();
      return findMarksAt(boxes, tallest, clientX - origin.left, clientY - origin.top);
    },
    findNearest: (clientY, isWanted) => findNearestMark(boxes, clientY - overlay.origin().top, isWanted),
    findRect(id) {
      const box = boxes.find(({ mark, first }) => first && mark.id === id);
      const origin = overlay.origin();
      return box && new DOMRect(box.left + origin.left, box.top + origin.top, box.width, box.height);
    },
    outline(id) {
      outlined = id;
      paintNear();
    },
    flash(span) {
      const passage: Mark = { id: 'flash', span, look: 'flash' };
      marks = [...marks.filter(({ id }) => id !== passage.id), passage];
      refresh();
      window.clearTimeout(flashTimer);
      flashTimer = window.setTimeout(() => {
        marks = marks.filter(({ id }) => id !== passage.id);
        refresh();
      }, flashMs);
    },
    refresh,
    remove() {
      window.clearTimeout(flashTimer);
      stop();
      elements.clear();
      inkLayer.replaceChildren();
    },
  };
}

/** Only the first of several notes on the same words tints them: each tint more makes them harder to read. */
const classesOf = ({ mark: { look, tint, lane = 0 }, left }: Box, isOutlined: boolean): string =>
  [
    ...['mark', look, tint],
    isOutlined && 'outlined',
    look === 'voice' ? left < roomForLetter && `narrow lane-${lane}` : lane > 0 && 'over',
  ]
    .filter(Boolean)
    .join(' ');

/** Makes the layer's elements those of `boxes`, keeping each that stays, so that animations survive a layout. */
function paint(
  layer: HTMLElement,
  elements: Map<string, HTMLElement>,
  boxes: readonly Box[],
  outlined: string | undefined,
): void {
  const lines = new Map<string, number>();
  const stale = new Set(elements.keys());
  for (const box of boxes) {
    const line = lines.get(box.mark.id) ?? 0;
    lines.set(box.mark.id, line + 1);
    const key = `${box.mark.id}#${box.first ? 0 : line || 1}`;
    stale.delete(key);
    let element = elements.get(key);
    if (!element) {
      element = layer.ownerDocument.createElement('span');
      if (box.mark.letter) element.dataset.letter = box.mark.letter;
      elements.set(key, element);
      layer.append(element);
    }
    element.className = classesOf(box, box.mark.id === outlined);
    // Not by left and top: a page is told the rectangle of every box that a layout shifts, but of none that is transformed.
    Object.assign(element.style, {
      transform: `translate(${box.left}px, ${box.top}px)`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
  }
  for (const key of stale) {
    elements.get(key)!.remove();
    elements.delete(key);
  }
}
