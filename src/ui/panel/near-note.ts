import { useEffect, useRef, useState } from 'preact/hooks';
import { listenToNews } from '../../bridge/news';
import { relayToReader } from '../../bridge/relay-to-reader';
import { bringIntoView } from './bring-into-view';

/** So long after the reader's own doing in the panel it does not move by itself. */
const handsOffMs = 4_000;

/** Whether the keyboard is at work among the notes or in a field: what is under it must not move. */
const isAtWork = () =>
  document.hasFocus() && Boolean(document.activeElement?.closest('.margin, form, input, [role=application]'));

/**
 * The id of the note nearest to what is being read in the tab, while the list of notes is in front; the list goes along
 * with the article, unless the reader is at it. Focus stays where it is.
 */
export function useNearNote(tabId: number, isOpen: boolean): string | undefined {
  const [near, setNear] = useState<string>();
  const touched = useRef(Number.NEGATIVE_INFINITY);
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (!isOpen) return;
    // Where the overlay has gone there is nothing to follow, and the panel says so itself.
    const follow = (isOn: boolean) => relayToReader(tabId, 'notes.follow', { isOn }).catch(() => undefined);
    const stopNews = listenToNews((news) => news.news === 'near' && news.tabId === tabId && setNear(news.id));
    follow(true);
    return () => {
      stopNews();
      follow(false);
    };
  }, [tabId, isOpen]);
  useEffect(() => {
    const stop = new AbortController();
    const touch = () => {
      touched.current = performance.now();
    };
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      addEventListener(type, touch, { signal: stop.signal, passive: true, capture: true });
    return () => stop.abort();
  }, []);
  useEffect(() => {
    // The first is where the reader was as the list came up: its head, with what changed in the article, is read first.
    const isFirst = before.current === undefined;
    before.current = near;
    if (near === undefined || isFirst || isAtWork() || performance.now() - touched.current < handsOffMs) return;
    const note = document.getElementById(near);
    if (note) bringIntoView(note);
  }, [near]);
  return near;
}
