import { useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import type { ImportCount } from '../../bridge/own-calls';
import { FileButton } from './file-button';
import { Trouble } from '../parts/trouble';
import { count } from '../parts/words';

/** Larger files are refused before they are read: no bundle of notes comes near this. */
const largestBytes = 50 * 1024 * 1024;

interface Opened {
  name: string;
  text: string;
  preview: ImportCount;
}

/** Takes a bundle in: read and counted first, written in one step when the reader says so, undone in one. */
export const BundleImport = () => {
  const [opened, setOpened] = useState<Opened>();
  const [done, setDone] = useState<{ text: string; action?: string }>();
  const [error, setError] = useState<unknown>();

  const open = async (file: File) => {
    setDone(undefined);
    setOpened(undefined);
    setError(undefined);
    if (file.size > largestBytes)
      throw new Error(`${file.name} is larger than 50 MB. It was not opened; nothing was changed.`);
    const text = await file.text();
    setOpened({ name: file.name, text, preview: await askWorker('bundle.preview', { text }) });
  };
  const write = async ({ text }: Opened) => {
    const { count: result, action } = await askWorker('bundle.import', { text });
    setOpened(undefined);
    setDone({ text: `Imported: ${describe(result)}.`, action });
  };
  const undo = async (action: string) => {
    const { undone } = await askWorker('action.undo', { action });
    setDone({ text: `Import undone: ${count(undone, 'note')} as before.` });
  };
  return (
    <>
      <FileButton
        label="Import notes from a file…"
        accept=".jsonld,.json,application/ld+json,application/json"
        onFile={(file) => open(file).catch(setError)}
      />
      <Trouble error={error} />
      {opened && (
        <section class="preview" aria-label="Import preview">
          <p>
            <strong>{opened.name}</strong>: {describe(opened.preview)}.{' '}
            {canTake(opened.preview) ? 'Nothing is written yet.' : 'There is nothing in it to import.'}
          </p>
          {opened.preview.refused.length > 0 && (
            <ul>
              {opened.preview.refused.slice(0, 20).map(({ index, path, reason }) => (
                <li key={`${index}${path}`}>
                  Item {index + 1}: {reason} <span class="quiet">({path})</span>
                </li>
              ))}
            </ul>
          )}
          <div class="bar">
            {canTake(opened.preview) && (
              <button type="button" class="primary" onClick={() => write(opened).catch(setError)}>
                Import
              </button>
            )}
            <button type="button" onClick={() => setOpened(undefined)}>
              {canTake(opened.preview) ? 'Cancel' : 'Close'}
            </button>
          </div>
        </section>
      )}
      <p role="status" class={done ? 'bar' : 'visually-hidden'}>
        {done && <span class="saved">{done.text}</span>}
        {done?.action && (
          <button type="button" onClick={() => undo(done.action!).catch(setError)}>
            Undo import
          </button>
        )}
      </p>
    </>
  );
};

/** Whether anything in the file could be read as a note. */
const canTake = ({ new: fresh, same, newer, older }: ImportCount): boolean => fresh + same + newer + older > 0;

const describe = ({ new: fresh, same, newer, older, refused }: ImportCount): string =>
  [
    `${fresh} new`,
    `${same} the same`,
    newer > 0 && `${newer} newer than yours`,
    older > 0 && `${older} older than yours`,
    `${refused.length} refused`,
  ]
    .filter(Boolean)
    .join(', ');
