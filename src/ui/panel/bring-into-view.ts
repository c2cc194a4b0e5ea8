/** After a long way: what is drawn only as it comes near has no height of its own before, and moves what is below it. */
const correctEveryMs = 60;
const corrections = 5;

/**
 * Scrolls this window, and no other, until the element is in it: `scrollIntoView` would scroll the page that holds this one
 * in a frame, too. A short way is scrolled smoothly where the reader does not mind motion.
 */
export function bringIntoView(element: Element): void {
  const isFar = Math.abs(element.getBoundingClientRect().top) > 2 * innerHeight;
  const isInstant = isFar || matchMedia('(prefers-reduced-motion: reduce)').matches;
  step(element, isInstant ? 'instant' : 'smooth');
  if (!isInstant) return;
  for (let n = 1; n <= corrections; n++) setTimeout(() => step(element, 'instant'), n * correctEveryMs);
}

function step(element: Element, behavior: ScrollBehavior): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || (bottom > innerHeight && top > innerHeight / 3)) scrollBy({ top: top - innerHeight / 4, behavior });
}
