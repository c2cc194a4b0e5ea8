import { intersect } from './ink/clip';

/** The frame of `page` that holds a document, and where its content begins in the page's window; undefined for the page's own. */
export function frameOf(document: Document, page: Document): { element: Element; box: DOMRect } | undefined {
  const element = document === page ? null : document.defaultView?.frameElement;
  if (!element) return undefined;
  const { left, top } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  return { element, box: new DOMRect(left + clientLeft, top + clientTop, clientWidth, clientHeight) };
}

/** Client rectangles of a range in the page's window, cut off where a frame around it ends. */
export function pageRectsOf(range: Range, page: Document): DOMRect[] {
  const rects = [...range.getClientRects()];
  const frame = frameOf(range.startContainer.ownerDocument!, page);
  return frame ? rects.map((rect) => intersect(shift(rect, frame.box), frame.box)) : rects;
}

/** Client rectangle around a range or an element in the page's window, wherever a frame around it ends. */
export function pageRectOf(place: Range | Element, page: Document): DOMRect {
  const rect = place.getBoundingClientRect();
  const frame = frameOf(('startContainer' in place ? place.startContainer : place).ownerDocument!, page);
  return frame ? shift(rect, frame.box) : rect;
}

const shift = (rect: DOMRect, { left, top }: DOMRect): DOMRect =>
  new DOMRect(rect.left + left, rect.top + top, rect.width, rect.height);
