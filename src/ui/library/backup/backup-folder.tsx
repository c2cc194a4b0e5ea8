import { useState } from 'preact/hooks';
import { askWorker } from '../../../bridge/ask-worker';
import type { BackupState } from '../../../bridge/backup-calls';
import { receiveParcel, sendParcel } from '../../../bridge/parcels';
import { Trouble } from '../../parts/trouble';

interface BackupFolderProps {
  state: BackupState;
  onChange(state: BackupState): void;
}

/** What TypeScript does not know of folders yet: https://wicg.github.io/file-system-access/. */
interface FolderPicker {
  showDirectoryPicker(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
interface AskableFolder {
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** The folder into which backups are written by themselves. Only a page may ask for it, and only from a click. */
export const BackupFolder = ({ state: { folder }, onChange }: BackupFolderProps) => {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const attempt = async (work: () => Promise<BackupState | undefined>) => {
    setBusy(true);
    setError(undefined);
    try {
      const state = await work();
      if (state) onChange(state);
    } catch (failure) {
      // Said beside the buttons; the state shown is what the worker knows now, with the trouble it wrote down.
      setError(failure);
      await askWorker('backup.read', {}).then(onChange, setError);
    }
    setBusy(false);
  };
  const choose = () =>
    attempt(async () => {
      const handle = await pickFolder();
      return handle && askWorker('backup.choose', { parcel: sendParcel(handle) });
    });
  const allow = () =>
    attempt(async () => {
      const { parcel } = await askWorker('backup.folder', {});
      const handle = (await receiveParcel(parcel, FileSystemDirectoryHandle)) as unknown as AskableFolder;
      const answer = await handle.requestPermission({ mode: 'readwrite' });
      if (answer !== 'granted') throw new Error('Without your leave nothing is written into the folder.');
      return askWorker('backup.write', {});
    });
  if (!folder) {
    return (
      <>
        <div class="bar">
          <button type="button" disabled={isBusy} onClick={choose}>
            Choose a folder for backups…
          </button>
        </div>
        <p class="quiet">
          From then on a backup is written there once a day when something changed, and the last ten are kept. A folder
          that is copied elsewhere, such as one in the cloud or on a stick, is best.
        </p>
        <Trouble error={error} />
      </>
    );
  }
  return (
    <>
      <p>
        Backups go into the folder <strong>{folder.name}</strong>; the last ten are kept.
      </p>
      {!folder.isOpen && <p class="trouble">The browser asks for your leave again before anything is written there.</p>}
      {folder.trouble && <p class="trouble">The last backup could not be written there: {folder.trouble}</p>}
      <div class="bar">
        <button
          type="button"
          disabled={isBusy}
          onClick={folder.isOpen ? () => attempt(() => askWorker('backup.write', {})) : allow}
        >
          {folder.isOpen ? 'Back up now' : 'Allow and back up now'}
        </button>
        <button type="button" disabled={isBusy} onClick={choose}>
          Choose another folder…
        </button>
        <button
          type="button"
          class="plain"
          disabled={isBusy}
          onClick={() => attempt(() => askWorker('backup.forget', {}))}
        >
          Stop
        </button>
      </div>
      <Trouble error={error} />
    </>
  );
};

/** The folder the reader picked; undefined where they picked none. */
async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (window as unknown as FolderPicker).showDirectoryPicker({ id: 'backups', mode: 'readwrite' });
  } catch (error) {
    // Closing the dialog is an answer, not a fault.
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
