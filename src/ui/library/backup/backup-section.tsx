import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../../bridge/ask-worker';
import type { BackupState } from '../../../bridge/backup-calls';
import { listenToNews } from '../../../bridge/news';
import { Trouble } from '../../parts/trouble';
import { BackupDownload } from './backup-download';
import { BackupFiles } from './backup-files';
import { BackupFolder } from './backup-folder';
import { describeLast } from './backup-words';
import { StorageView } from './storage-view';

/** Backups: how far the last one lies back, where the next goes, what an old one holds, and what all of it takes. */
export const BackupSection = () => {
  const [state, setState] = useState<BackupState>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const read = () => askWorker('backup.read', {}).then(setState, setError);
    // Whoever opens the library has a moment for the backup that was due while it was closed.
    read().then(() => askWorker('backup.due', {}).then(setState, setError));
    return listenToNews(({ news }) => news === 'notes' && read());
  }, []);
  return (
    <section id="backup" aria-label="Backup">
      <h2>Backup</h2>
      <p>
        Your notes are kept in this browser only. A backup is one file with everything in it: notes with their trash and
        history, drafts, settings and the articles kept.
      </p>
      <Trouble error={error} />
      {state && (
        <>
          <p>{describeLast(state, Date.now())}</p>
          {'showDirectoryPicker' in window ? (
            <BackupFolder state={state} onChange={setState} />
          ) : (
            <p class="quiet">
              This browser lets no extension write into a folder by itself, so backups are downloads: make one now and
              then. Fair Notice reminds you here.
            </p>
          )}
          <BackupDownload onDone={setState} />
        </>
      )}
      <BackupFiles />
      <StorageView />
    </section>
  );
};
