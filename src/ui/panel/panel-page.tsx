import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { relayToReader } from '../../bridge/relay-to-reader';
import { askWorker } from '../../bridge/ask-worker';
import { listenToNews } from '../../bridge/news';
import { listenToTabs } from '../../bridge/tabs';
import { createLatest } from '../parts/latest';
import { Trouble } from '../parts/trouble';
import { loadSubject, NotOurFrame, readHash, type Subject } from './load-subject';
import { PanelView } from './panel-view';

/** A new object each time, so that pressing the same passage again is news again. */
const pointedAt = (ids: string[] = []) => (ids.length > 0 ? { ids } : undefined);

/** A worker put to sleep between question and answer leaves the panel without one: asked again, it wakes. */
const loadPatiently = () =>
  loadSubject().catch((failure: unknown) => {
    if (failure instanceof NotOurFrame) throw failure;
    return loadSubject();
  });

/** The panel: loads what it is about, and again whenever that changes elsewhere. */
export const PanelPage = () => {
  const [subject, setSubject] = useState<Subject>();
  const [isLoaded, setLoaded] = useState(false);
  const [error, setError] = useState<unknown>();
  const [pointed, setPointed] = useState(() => pointedAt(readHash()[1]?.split(',')));

  /** Stays what it was where loading fails: a panel that can show nothing can still be closed. */
  const last = useRef<Subject>(undefined);
  last.current = subject ?? last.current;

  const latest = useRef(createLatest());
  const load = useCallback(async () => {
    // The one catcher of this page: what failed is said where the panel's content would be.
    const asked = () =>
      loadPatiently().then(
        (found) => ({ found, failure: undefined }),
        (failure: unknown) => ({ found: undefined, failure }),
      );
    await latest.current(asked, ({ found, failure }) => {
      setSubject(found);
      setError(failure);
      setLoaded(true);
    });
  }, []);

  useEffect(() => {
    load();
    const stopNews = listenToNews((news) => {
      if (news.news === 'pointed' && news.tabId === last.current?.tabId) setPointed(pointedAt(news.ids));
      else if (news.news !== 'pointed' && news.news !== 'near') load();
    });
    const stopTabs = listenToTabs(() => load());
    return () => {
      stopNews();
      stopTabs();
    };
  }, [load]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { isFrame, tabId } = last.current ?? {};
      if (event.key === 'Escape' && isFrame) relayToReader(tabId!, 'panel.close', {}).catch(setError);
    };
    // On the way up: closed on the way down, the page below would receive the rest of the key.
    addEventListener('keyup', onKey);
    return () => removeEventListener('keyup', onKey);
  }, []);

  if (error !== undefined) {
    return (
      <main class="panel">
        <Trouble error={error} />
      </main>
    );
  }
  if (!isLoaded) return <main class="panel" aria-busy="true" />;
  if (!subject) {
    return (
      <main class="panel">
        <h1>Fair Notice</h1>
        <p>Open a news article in this window: what is known about it shows here.</p>
      </main>
    );
  }
  const wake = async () => {
    const { found } = await askWorker('reader.wake', { tabId: subject.tabId });
    if (found) await load();
    else setSubject({ ...subject, isNoArticle: true });
  };
  return <PanelView subject={subject} pointed={pointed} onWake={() => wake().catch(setError)} reload={load} />;
};
