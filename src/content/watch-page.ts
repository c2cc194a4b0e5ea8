export interface PageNews {
  /** The page shows another address, by script or by history. */
  moved(): void;
  /** The page is back from the back/forward cache, where it heard of nothing. */
  returned(): void;
  /**
   * The page has changed its nodes and come to rest. Answers whether that mattered: while it does not, we ask less often.
   * Dear answers are asked for less often too: a page that never rests is not to take all our time.
   */
  changed(): Promise<boolean>;
}

const firstRestMs = 400;
const longestRestMs = 5_000;

/** Watches a page that rebuilds itself: single-page apps, late text, hydration, the back/forward cache. Answers a function that stops watching. */
export function watchPage(document: Document, news: PageNews): () => void {
  const window = document.defaultView!;
  const stop = new AbortController();
  let url = window.location.href;
  let restMs = firstRestMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookAtAddress = () => {
    if (window.location.href.split('#')[0] === url.split('#')[0]) return false;
    url = window.location.href;
    restMs = firstRestMs;
    news.moved();
    return true;
  };
  const settle = () => {
    if (timer !== undefined) return;
    timer = setTimeout(async () => {
      timer = undefined;
      if (lookAtAddress()) return;
      const from = performance.now();
      const hasMattered = await news.changed();
      const tookMs = performance.now() - from;
      restMs = Math.min(longestRestMs, Math.max(8 * tookMs, hasMattered ? firstRestMs : 2 * restMs));
    }, restMs);
  };
  const nodes = new MutationObserver(settle);
  // Beside the body stands the overlay: the page may take it out, and so does a newer version of the extension.
  nodes.observe(document.documentElement, { childList: true });
  nodes.observe(document.body ?? document.documentElement, { subtree: true, childList: true, characterData: true });
  // A frame in which an article may stand, come late or gone on to another; load events do not bubble.
  const onLoad = ({ target }: Event) => target instanceof HTMLIFrameElement && settle();
  document.addEventListener('load', onLoad, { signal: stop.signal, capture: true });
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', lookAtAddress, { signal: stop.signal });
  window.addEventListener('popstate', lookAtAddress, { signal: stop.signal });
  window.addEventListener('pageshow', ({ persisted }) => lookAtAddress() || (persisted && news.returned()), {
    signal: stop.signal,
  });
  return () => {
    stop.abort();
    nodes.disconnect();
    clearTimeout(timer);
  };
}
