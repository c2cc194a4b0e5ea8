import { useCallback, useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import { listenToNews } from '../../bridge/news';
import type { Note } from '../../model/note';
import { localDate } from '../parts/instants';
import { NoteView } from '../parts/note-view';
import { Trouble } from '../parts/trouble';
import { count } from '../parts/words';

/** Removed notes, the last one first, each of which can be brought back; an undo for that too. */
export const TrashSection = () => {
  const [trash, setTrash] = useState<{ notes: Note[]; unreadable: number }>();
  const [said, setSaid] = useState<{ text: string; undo?: string }>();
  const [error, setError] = useState<unknown>();
  const load = useCallback(() => askWorker('trash.read', {}).then(setTrash, setError), []);
  useEffect(() => {
    load();
    return listenToNews(({ news }) => news === 'notes' && load());
  }, [load]);
  const attempt = (work: () => Promise<void>) =>
    work()
      .then(load)
      .then(() => setError(undefined), setError);
  const restore = ({ id }: Note) =>
    attempt(async () => {
      const { action } = await askWorker('note.restore', { id });
      setSaid({ text: 'Back among your notes.', undo: action });
    });
  const undo = (action: string) =>
    attempt(async () => {
      await askWorker('action.undo', { action });
      setSaid({ text: 'In the trash again.' });
    });
  return (
    <section aria-label="Trash">
      <details>
        <summary>Trash: {count(trash?.notes.length ?? 0, 'note')}</summary>
        <div class="stack">
          <p class="quiet">Removed notes stay here for 30 days. Then they are deleted for good.</p>
          {trash !== undefined && trash.unreadable > 0 && (
            <p class="trouble">{count(trash.unreadable, 'note')} in the trash cannot be read; kept as they are.</p>
          )}
          {trash?.notes.map((note) => (
            <NoteView key={note.id} note={note}>
              <div class="bar spread">
                <span class="quiet">
                  {note.article.title} · removed {note.deleted && localDate(note.deleted)}
                </span>
                <button type="button" onClick={() => restore(note)}>
                  Restore
                </button>
              </div>
            </NoteView>
          ))}
        </div>
      </details>
      <Trouble error={error} />
      <p role="status" class={said ? 'bar' : 'visually-hidden'}>
        {said && <span class="saved">{said.text}</span>}
        {said?.undo && (
          <button type="button" onClick={() => undo(said.undo!)}>
            Undo
          </button>
        )}
      </p>
    </section>
  );
};
