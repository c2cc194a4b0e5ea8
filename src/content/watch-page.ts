import { addressOf } from './address-of';

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

/** The clock that the watch goes by. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Calls `then` after so many milliseconds, unless the function that it answers is called before. */
  after(ms: number, then: () => void): () => void;
}

const clockOfPage: Clock = {
  now: () => performance.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

const firstRestMs = 400;
const longestRestMs = 5_000;
/** An answer that took so long is not asked for again before this many times as long: a ninth of the page's time at most. */
const restOfCost = 8;

/** Watches a page that rebuilds itself: single-page apps, late text, hydration, the back/forward cache. Answers a function that stops watching. */
export function watchPage(document: Document, news: PageNews, clock = clockOfPage): () => void {
  const window = document.defaultView!;
  const stop = new AbortController();
  let url = addressOf(document);
  let restMs = firstRestMs;
  let callOff: (() => void) | undefined;
  let isAsking = false;
  let hasChangedMeanwhile = false;

  const lookAtAddress = () => {
    if (addressOf(document) === url) return false;
    url = addressOf(document);
    restMs = firstRestMs;
    callOff?.();
    callOff = undefined;
    news.moved();
    return true;
  };
  const settle = () => {
    if (isAsking) hasChangedMeanwhile = true;
    else callOff ??= clock.after(restMs, ask);
  };
  const ask = async () => {
    callOff = undefined;
    if (lookAtAddress()) return;
    const asked = url;
    const from = clock.now();
    isAsking = true;
    hasChangedMeanwhile = false;
    const hasMattered = await news.changed();
    isAsking = false;
    if (stop.signal.aborted) return;
    // What the page before was like says nothing of this one.
    const cost = restOfCost * (clock.now() - from);
    if (url === asked) restMs = Math.min(longestRestMs, Math.max(cost, hasMattered ? firstRestMs : 2 * restMs));
    if (hasChangedMeanwhile) settle();
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
    callOff?.();
  };
}
