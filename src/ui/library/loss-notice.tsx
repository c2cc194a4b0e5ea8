import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import { Trouble } from '../parts/trouble';
import { localDate } from '../parts/instants';

/** Says so where the browser emptied the library, or can open it no more, and what the reader can do. */
export const LossNotice = () => {
  const [lostAt, setLostAt] = useState<string>();
  const [isUnusable, setUnusable] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    // Of any failure the library itself tells; this one has a way out.
    askWorker('loss.read', {}).then(
      (loss) => setLostAt(loss.lostAt),
      ({ name }) => setUnusable(name === 'DatabaseUnusableError'),
    );
  }, []);
  const dismiss = () => askWorker('loss.dismiss', {}).then(() => setLostAt(undefined), setError);
  const renew = () => askWorker('library.renew', {}).then(() => location.reload(), setError);
  if (isUnusable) {
    return (
      <section class="preview" aria-label="Your notes cannot be opened">
        <details>
          <summary>If it stays so and you have a backup</summary>
          <div class="stack">
            <p>
              The library that cannot be opened is deleted and an empty one takes its place. Then restore your backup
              below. What is in no backup is gone.
            </p>
            <div class="bar">
              <button type="button" onClick={renew}>
                Delete it and begin an empty library
              </button>
            </div>
          </div>
        </details>
        <Trouble error={error} />
      </section>
    );
  }
  if (!lostAt) return <Trouble error={error} />;
  return (
    <section class="preview" aria-label="Your library was emptied" role="alert">
      <p>
        <strong>Your library was emptied.</strong> On {localDate(lostAt)} the browser had no notes left where there had
        been some: its file was damaged and deleted, or its data was cleared. Fair Notice did not do this and cannot
        bring them back from here. <a href="#backup">Restore your last backup</a>: a file named fair-notice-backup.
      </p>
      <div class="bar">
        <button type="button" onClick={dismiss}>
          I know
        </button>
      </div>
    </section>
  );
};
