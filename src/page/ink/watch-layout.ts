export interface LayoutNews {
  /** Text may have moved within the page. */
  moved(): void;
  /** The page scrolled as a whole: everything still lies where it lay in the document. */
  scrolled(): void;
}

/**
 * Tells, at most once a frame, of anything that can move text: size of page or article, nodes replaced, fonts and images
 * arriving, scrolling inside the page, zoom; in the page, and in the frame of it that shows the article. A page that never
 * rests gets at most an eighth of our time. Answers a function that stops watching.
 */
export function watchLayout(article: Element, page: Document, news: LayoutNews): () => void {
  const window = page.defaultView!;
  const documents = new Set([page, article.ownerDocument]);
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
  sizes.observe(article);
  const nodes = new MutationObserver(onMove);
  const looks = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] };
  const stop = new AbortController();
  const quiet = { signal: stop.signal, passive: true, capture: true };
  for (const document of documents) {
    const { documentElement, body } = document;
    for (const element of [body, documentElement]) if (element && element !== article) sizes.observe(element);
    nodes.observe(documentElement, looks);
    if (body) nodes.observe(body, { ...looks, subtree: true, childList: true, characterData: true });
    // Load events do not bubble, and a scroller inside the page tells nobody but itself: both are caught on the way down.
    for (const type of ['load', 'transitionend', 'animationend', 'toggle'])
      document.addEventListener(type, onMove, quiet);
    for (const type of ['resize', 'pageshow']) document.defaultView?.addEventListener(type, onMove, quiet);
    document.addEventListener('scroll', ({ target }) => soon(target !== page), quiet);
    document.fonts.addEventListener('loadingdone', onMove, quiet);
  }
  return () => {
    stop.abort();
    sizes.disconnect();
    nodes.disconnect();
    window.cancelAnimationFrame(frame);
  };
}
