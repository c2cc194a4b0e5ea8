import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import type { ArticleChanges } from '../../model/article-changes';
import type { PageReading } from '../../model/page-reading';
import type { ArticleVersion } from '../../model/remembered';
import { Trouble } from '../parts/trouble';
import { localTime } from '../parts/instants';
import { ChangesDiff } from './changes-diff';
import { nowOf } from './load-subject';

interface ChangesViewProps {
  /** Versions noted on that the article now differs from, the newest first; at least one. */
  changed: readonly ArticleVersion[];
  reading: PageReading;
}

/** "This article changed since your note": its head before and after, the noted passages first, then the rest. */
export const ChangesView = ({ changed, reading }: ChangesViewProps) => {
  const [id, setId] = useState(changed[0]!.id);
  const [changes, setChanges] = useState<ArticleChanges>();
  const [error, setError] = useState<unknown>();
  const chosen = changed.find((version) => version.id === id) ?? changed[0]!;
  useEffect(() => {
    const load = async () => {
      const found = await askWorker('changes.read', { version: chosen.id, ...nowOf(reading) });
      setChanges(found ?? undefined);
    };
    load().catch(setError);
  }, [chosen.id, reading]);

  return (
    <section class="changes" aria-label="Changes since your note">
      <h2>This article changed since your note</h2>
      {changed.length > 1 && (
        <label class="field">
          <span>Compare with the article as you read it on</span>
          <select value={chosen.id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
            {changed.map((version) => (
              <option key={version.id} value={version.id}>
                {localTime(version.retrieved)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Trouble error={error} />
      {changes && <ChangesDiff changes={changes} />}
      <div>
        <button type="button" onClick={() => askWorker('kept.open', { version: chosen.id }).catch(setError)}>
          Read it as it was on {localTime(chosen.retrieved)}
        </button>
      </div>
    </section>
  );
};
