/** Corrections of a long way: what is drawn only as it comes near has no height of its own before. */
const mostTries = 4;

/**
 * Scrolls this window, and no other, until the element is in it: `scrollIntoView` would scroll the page that holds this one
 * in a frame, too. A short way is scrolled smoothly where the reader does not mind motion.
 */
export function bringIntoView(element: Element, tries = mostTries): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= 0 && (bottom <= innerHeight || top < innerHeight / 3)) return;
  const way = top - innerHeight / 4;
  const isFar = Math.abs(way) > 1.5 * innerHeight;
  const isCalm = isFar || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: way, behavior: isCalm ? 'instant' : 'smooth' });
  if (isCalm && tries > 1) requestAnimationFrame(() => requestAnimationFrame(() => bringIntoView(element, tries - 1)));
}
