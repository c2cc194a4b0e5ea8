export interface LayoutNews {
  /** Text may have moved within the page. */
  moved(): void;
  /** The page scrolled as a whole: everything still lies where it lay in the document. */
  scrolled(): void;
}

/**
 * Tells, at most once a frame, of anything that can move text: size of page or article, nodes replaced, fonts and images
 * arriving, scrolling inside the page, zoom. A page that never rests gets at most an eighth of our time. Answers a
 * function that stops watching.
 */
export function watchLayout(article: Element, news: LayoutNews): () => void {
  const { ownerDocument: document } = article;
  const window = document.defaultView!;
  let frame = 0;
  let hasMoved = false;
  let restUntil = 0;
  const tell = (time: number) => {
    frame = 0;
    if (hasMoved && time < restUntil) return soon(true);
    const from = performance.now();
    if (hasMoved) news.moved();
    else news.scrolled();
    if (hasMoved) restUntil = time + 8 * (performance.now() - from);
    hasMoved = false;
  };
  const soon = (moved: boolean) => {
    hasMoved ||= moved;
    frame ||= window.requestAnimationFrame(tell);
  };
  const onMove = () => soon(true);
  const sizes = new ResizeObserver(onMove);
  for (const element of new Set([article, document.body, document.documentElement]))
    if (element) sizes.observe(element);
  const nodes = new MutationObserver(onMove);
  const looks = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] };
  nodes.observe(document.documentElement, looks);
  if (document.body) nodes.observe(document.body, { ...looks, subtree: true, childList: true, characterData: true });
  const stop = new AbortController();
  const quiet = { signal: stop.signal, passive: true, capture: true };
  // Load events do not bubble, and a scroller inside the page tells nobody but itself: both are caught on the way down.
  for (const type of ['load', 'transitionend', 'animationend', 'toggle'])
    document.addEventListener(type, onMove, quiet);
  for (const type of ['resize', 'pageshow']) window.addEventListener(type, onMove, quiet);
  document.addEventListener('scroll', ({ target }) => soon(target !== document), quiet);
  document.fonts.addEventListener('loadingdone', onMove, quiet);
  return () => {
    stop.abort();
    sizes.disconnect();
    nodes.disconnect();
    window.cancelAnimationFrame(frame);
  };
}
