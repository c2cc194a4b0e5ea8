import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import { listenToNews } from '../../bridge/news';
import type { KeptArticle } from '../../model/kept-article';
import { Trouble } from '../parts/trouble';
import { KeptView } from './kept-view';

/** The kept version that this page's address names, as long as it is kept. */
export const KeptPage = () => {
  const [kept, setKept] = useState<KeptArticle | null>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const version = new URLSearchParams(location.search).get('version') ?? '';
    const load = () => askWorker('kept.read', { version }).then(setKept, setError);
    load();
    return listenToNews(({ news }) => news === 'notes' && load());
  }, []);
  const isThere = Boolean(kept);
  useEffect(() => {
    if (!kept) return;
    document.title = `${kept.version.facts.title || 'Kept article'} – Fair Notice`;
    // The note named in the address is there only now.
    const note = document.getElementById(location.hash.slice(1));
    (note?.closest('.row') ?? note)?.scrollIntoView({ block: 'center' });
    note?.focus({ preventScroll: true });
  }, [isThere]);

  if (error !== undefined)
    return (
      <main class="kept">
        <Trouble error={error} />
      </main>
    );
  if (kept === undefined) return <main class="kept" aria-busy="true" />;
  if (kept === null)
    return (
      <main class="kept">
        <h1>This text is not kept any more</h1>
        <p>
          It was kept with a note. The last note on it was removed more than 30 days ago, and the text went with it.
        </p>
      </main>
    );
  return <KeptView kept={kept} />;
};
