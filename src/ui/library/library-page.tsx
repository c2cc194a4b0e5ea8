import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import { listenToNews } from '../../bridge/news';
import { createLatest } from '../parts/latest';
import { Trouble } from '../parts/trouble';
import { count } from '../parts/words';
import { ArticleList } from './article-list';
import { BundleImport } from './bundle-import';
import { BackupReminder } from './backup/backup-reminder';
import { BackupSection } from './backup/backup-section';
import { downloadFile } from './download-file';
import { LossNotice } from './loss-notice';
import { NoteSearch } from './note-search';
import { type ArticlesRead, readArticles } from './read-articles';
import { SettingsForm } from './settings-form';
import { TrashSection } from './trash-section';

interface Shown extends ArticlesRead {
  /** What was searched for. */
  words: string;
}

/**
 * All notes by article, newest first; notes chosen go out as a bundle, a bundle comes in. Where the store cannot be used at
 * all, that is said once, with what to do: nothing else here could do anything but say it again.
 */
export const LibraryPage = () => {
  const [shown, setShown] = useState<Shown>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<unknown>();
  const [error, setError] = useState<unknown>();
  const [words, setWords] = useState('');
  const hasNotes = useRef(false);

  const latest = useRef(createLatest());
  const load = useCallback(
    async (articles: number) => {
      const limit = Math.max(articles, 30);
      await latest.current<ArticlesRead | { failed: unknown }>(
        (showSoFar) => readArticles({ limit, words }, showSoFar).catch((failed: unknown) => ({ failed })),
        (read) => {
          const hasFailed = 'failed' in read;
          if (!hasFailed) setShown({ ...read, words });
          setFailure(hasFailed ? read.failed : undefined);
        },
      );
    },
    [words],
  );
  useEffect(() => {
    load(0);
  }, [load]);
  useEffect(
    () => listenToNews(({ news }) => news === 'notes' && load(shown?.articles.length ?? 0)),
    [load, shown?.articles.length],
  );

  const more = () =>
    latest.current<ArticlesRead>(
      (showSoFar) => readArticles({ limit: 30, words, after: shown?.next }, showSoFar),
      (read) =>
        setShown({
          ...read,
          words,
          articles: [...(shown?.articles ?? []), ...read.articles],
          unreadable: (shown?.unreadable ?? 0) + read.unreadable,
        }),
    );
  const ids = shown?.articles.flatMap(({ notes }) => notes.map(({ id }) => id)) ?? [];
  // A field once there stays, with what is typed in it, whatever is found.
  hasNotes.current ||= ids.length > 0;
  const outgoing = ids.filter((id) => chosen.has(id));
  const exportChosen = async () => {
    const { fileName, text } = await askWorker('bundle.write', { ids: outgoing });
    downloadFile(fileName, new Blob([text], { type: 'application/ld+json' }));
  };
  if (failure !== undefined)
    return (
      <main class="library">
        <h1>Your notes</h1>
        <Trouble error={failure} />
        <div>
          <button type="button" onClick={() => load(shown?.articles.length ?? 0)}>
            Try again
          </button>
        </div>
        <LossNotice />
      </main>
    );
  if (!shown) return <main class="library" aria-busy="true" />;
  return (
    <main class="library">
      <h1>Your notes</h1>
      <BackupReminder />
      <Trouble error={error} />
      <LossNotice />
      <section aria-label="Notes in and out">
        {ids.length > 0 && (
          <div class="bar">
            <button
              type="button"
              class="primary"
              disabled={outgoing.length === 0}
              onClick={() => exportChosen().catch(setError)}
            >
              {outgoing.length === 0 ? 'Export chosen notes' : `Export ${count(outgoing.length, 'chosen note')}`}
            </button>
            <button type="button" onClick={() => setChosen(outgoing.length === ids.length ? new Set() : new Set(ids))}>
              {outgoing.length === ids.length ? 'Choose none' : shown.next ? 'Choose all shown' : 'Choose all'}
            </button>
          </div>
        )}
        <BundleImport />
      </section>
      {shown.unreadable > 0 && (
        <p class="trouble">
          {count(shown.unreadable, 'note')} cannot be read. They are kept as they are; export what you can and report
          this.
        </p>
      )}
      {hasNotes.current && (
        <NoteSearch
          found={ids.length}
          isMore={shown.next !== undefined}
          isSearching={shown.isSearching}
          onFocus={() => askWorker('search.prepare', {}).catch(setError)}
          onChange={setWords}
        />
      )}
      <ArticleList
        isSearch={shown.words !== ''}
        articles={shown.articles}
        chosen={chosen}
        onChoose={(changed, isChosen) => {
          const next = new Set(chosen);
          for (const id of changed) isChosen ? next.add(id) : next.delete(id);
          setChosen(next);
        }}
      />
      {shown.next && !shown.isSearching && (
        <div>
          <button type="button" onClick={() => more().catch(setError)}>
            Show more articles
          </button>
        </div>
      )}
      <TrashSection />
      <BackupSection />
      <SettingsForm />
    </main>
  );
};
