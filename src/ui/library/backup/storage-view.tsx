import { useState } from 'preact/hooks';
import { askWorker } from '../../../bridge/ask-worker';
import type { StorageMeter } from '../../../bridge/backup-calls';
import { Trouble } from '../../parts/trouble';
import { readableBytes } from './backup-words';

/** What each table holds, in the reader's words. */
const tableNames: Record<string, string> = {
  notes: 'Notes',
  revisions: 'History of notes',
  drafts: 'Drafts',
  articles: 'Articles kept',
  versions: 'Texts of articles',
};

/** How much of the disk is used, by the browser's own figures and by kind; measured when it is opened. */
export const StorageView = () => {
  const [meter, setMeter] = useState<StorageMeter>();
  const [error, setError] = useState<unknown>();
  return (
    <details
      onToggle={({ currentTarget }) => currentTarget.open && askWorker('storage.measure', {}).then(setMeter, setError)}
    >
      <summary>Storage</summary>
      <Trouble error={error} />
      {meter && <Meter meter={meter} />}
    </details>
  );
};

const Meter = ({ meter: { usageBytes, quotaBytes, isPersisted, tables } }: { meter: StorageMeter }) => (
  <div class="stack">
    {usageBytes !== undefined && quotaBytes !== undefined && (
      <>
        <meter min={0} max={quotaBytes} value={usageBytes} high={quotaBytes * 0.9} aria-label="Storage used" />
        <p>
          {readableBytes(usageBytes)} used of the {readableBytes(quotaBytes)} this browser allows Fair Notice.
        </p>
      </>
    )}
    <table class="sizes">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">How many</th>
          <th scope="col">About</th>
        </tr>
      </thead>
      <tbody>
        {tables
          .filter(({ name }) => tableNames[name])
          .map(({ name, rows, bytes }) => (
            <tr key={name}>
              <th scope="row">{tableNames[name]}</th>
              <td>{rows}</td>
              <td>{readableBytes(bytes)}</td>
            </tr>
          ))}
      </tbody>
    </table>
    <p class="quiet">
      {isPersisted
        ? 'The browser has promised not to clear this by itself.'
        : 'The browser gives no promise to keep this, though it does not clear extensions by itself. Backups are the safe way.'}
    </p>
  </div>
);
