import { holderOf } from '../holder-of';

/** Client rectangle outside which an element's content cannot be seen, because an ancestor scrolls or clips; undefined where none does. */
export type ClipOf = (element: Element) => DOMRect | undefined;

/** A `ClipOf` that looks at each ancestor once; make a new one for every layout. */
export function createClips(): ClipOf {
  const known = new Map<Element, DOMRect | undefined>();
  const clipOf = (element: Element): DOMRect | undefined => {
    if (known.has(element)) return known.get(element);
    const parent = holderOf(element);
    // The root's own overflow is the viewport's: it clips nothing that scrolling would not show.
    const above = parent && parent !== element.ownerDocument.body ? clipOf(parent) : undefined;
    const clip = clips(element) ? intersect(element.getBoundingClientRect(), above) : above;
    known.set(element, clip);
    return clip;
  };
  return clipOf;
}

function clips(element: Element): boolean {
  const { documentElement, body } = element.ownerDocument;
  if (element === documentElement || element === body) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return overflowX !== 'visible' || overflowY !== 'visible';
}

/** The common part of two rectangles; of no area where they do not meet. */
export function intersect(a: DOMRect, b: DOMRect | undefined): DOMRect {
  if (!b) return a;
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.max(0, Math.min(a.right, b.right) - left);
  const height = Math.max(0, Math.min(a.bottom, b.bottom) - top);
  return new DOMRect(left, top, width, height);
}
