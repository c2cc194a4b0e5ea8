import { useState } from 'preact/hooks';
import { askWorker } from '../../../bridge/ask-worker';
import type { RestoreCount, Verified } from '../../../bridge/backup-calls';
import { sendParcel } from '../../../bridge/parcels';
import { FileButton } from '../file-button';
import { Trouble } from '../../parts/trouble';
import { localTime } from '../../parts/instants';
import { count } from '../../parts/words';
import { describeRestore, describeVerified } from './backup-words';

type Opened = { file: File } & ({ preview: RestoreCount } | { found: Verified });

/** Checks a backup against what is here, and restores one: counted first, merged in one step, undone in one. */
export const BackupFiles = () => {
  const [opened, setOpened] = useState<Opened>();
  const [doing, setDoing] = useState('');
  const [done, setDone] = useState<{ text: string; action?: string }>();
  const [error, setError] = useState<unknown>();
  const attempt = async (what: string, work: () => Promise<void>) => {
    setDoing(what);
    setDone(undefined);
    setError(undefined);
    await work().catch(setError);
    setDoing('');
  };
  const verify = (file: File) =>
    attempt(`Checking ${file.name}…`, async () => {
      setOpened(undefined);
      setOpened({ file, found: await askWorker('backup.verify', { parcel: sendParcel(file) }) });
    });
  const preview = (file: File) =>
    attempt(`Reading ${file.name}…`, async () => {
      setOpened(undefined);
      setOpened({ file, preview: await askWorker('backup.preview', { parcel: sendParcel(file) }) });
    });
  const restore = (file: File) =>
    attempt('Restoring…', async () => {
      const { count: result, action } = await askWorker('backup.restore', { parcel: sendParcel(file) });
      setOpened(undefined);
      setDone({ text: action ? `Restored: ${describeRestore(result)}.` : 'All of it was here already.', action });
    });
  const undo = (action: string) =>
    attempt('Undoing…', async () => {
      const { undone, changedSince } = await askWorker('action.undo', { action });
      const left = changedSince > 0 ? ` ${count(changedSince, 'note')} changed since stay as they are.` : '';
      setDone({ text: `Restore undone: ${count(undone, 'note')} as before.${left}` });
    });
  return (
    <>
      <div class="bar">
        <FileButton label="Check a backup…" accept=".gz" onFile={verify} />
        <FileButton label="Restore a backup…" accept=".gz" onFile={preview} />
      </div>
      <Trouble error={error} />
      {opened && (
        <section class="preview" aria-label={'found' in opened ? 'Check' : 'Restore preview'}>
          {'found' in opened ? (
            <>
              <p>
                <strong>{opened.file.name}</strong>, made on {localTime(opened.found.created)}, is whole. It was
                restored into an empty library by itself and compared with yours note by note:
              </p>
              <ul>
                {describeVerified(opened.found).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          ) : (
            <p>
              <strong>{opened.file.name}</strong>, made on {localTime(opened.preview.created)}:{' '}
              {describeRestore(opened.preview)}. Nothing is written yet. A restore adds and merges; it takes nothing
              away.
            </p>
          )}
          <div class="bar">
            {'preview' in opened && (
              <button type="button" class="primary" onClick={() => restore(opened.file)}>
                Restore
              </button>
            )}
            <button type="button" onClick={() => setOpened(undefined)}>
              {'preview' in opened ? 'Cancel' : 'Close'}
            </button>
          </div>
        </section>
      )}
      <p role="status" class={doing || done ? 'bar' : 'visually-hidden'}>
        {doing || (done && <span class="saved">{done.text}</span>)}
        {!doing && done?.action && (
          <button type="button" onClick={() => undo(done.action!)}>
            Undo restore
          </button>
        )}
      </p>
    </>
  );
};
