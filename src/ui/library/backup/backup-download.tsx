import { useState } from 'preact/hooks';
import { askWorker } from '../../../bridge/ask-worker';
import type { BackupState } from '../../../bridge/backup-calls';
import { receiveParcel } from '../../../bridge/parcels';
import { Trouble } from '../../parts/trouble';
import { downloadFile } from '../download-file';

/** Hands a backup to the reader's downloads: a link needs no permission. */
export const BackupDownload = ({ onDone }: { onDone(state: BackupState): void }) => {
  const [error, setError] = useState<unknown>();
  const [said, setSaid] = useState('');
  const download = async () => {
    setError(undefined);
    const { parcel, fileName } = await askWorker('backup.pack', {});
    downloadFile(fileName, await receiveParcel(parcel, Blob));
    setSaid(`${fileName} is in your downloads. Put it where you keep things safe.`);
    onDone(await askWorker('backup.read', {}));
  };
  return (
    <>
      <div class="bar">
        <button type="button" onClick={() => download().catch(setError)}>
          Download a backup
        </button>
        <span role="status" class="saved">
          {said}
        </span>
      </div>
      <Trouble error={error} />
    </>
  );
};
