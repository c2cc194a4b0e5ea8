import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../../bridge/ask-worker';
import type { BackupState } from '../../../bridge/backup-calls';
import { describeLast, isOverdue } from './backup-words';

/** A line at the top of the library while much or old work is in no backup. */
export const BackupReminder = () => {
  const [state, setState] = useState<BackupState>();
  useEffect(() => {
    // Where the store fails, the library itself says so.
    askWorker('backup.read', {}).then(setState, () => undefined);
  }, []);
  if (!state || !isOverdue(state, Date.now())) return null;
  return (
    <p class="reminder">
      {describeLast(state, Date.now())} <a href="#backup">Back up your notes</a>
    </p>
  );
};
