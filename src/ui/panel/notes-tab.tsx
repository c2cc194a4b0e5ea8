import { useState } from 'preact/hooks';
import { relayToReader } from '../../bridge/relay-to-reader';
import { askWorker } from '../../bridge/ask-worker';
import type { Draft, Note } from '../../model/note';
import { Trouble } from '../parts/trouble';
import { ChangesView } from './changes-view';
import { CopiedNotes } from './copied-notes';
import { KeepArticle } from './keep-article';
import { KeptText } from './kept-text';
import type { Subject } from './load-subject';
import { MarginList } from './margin-list';
import { useNearNote } from './near-note';
import { NoteActions } from './note-actions';
import { editorId, NoteEditor } from './note-editor';

interface NotesTabProps {
  subject: Subject;
  /** Whether this tab is in front. It stays in being behind another, with all that is being written. */
  isOpen: boolean;
  pointed?: { ids: string[] };
  reload(): Promise<void>;
}

/** Drafts being written, then the notes of this article in its order, with where each stands in it now. */
export const NotesTab = ({ subject, isOpen, pointed, reload }: NotesTabProps) => {
  const { reading, notes, drafts, tabId, remembered } = subject;
  const [editing, setEditing] = useState<Draft>();
  const [said, setSaid] = useState<{ text: string; undo?: string | Draft; stays?: boolean }>();
  const [error, setError] = useState<unknown>();
  const near = useNearNote(tabId, isOpen && reading !== undefined && notes.length > 0);
  /** Every action of this tab ends here when it fails: said beside the notes, with everything left as it was. */
  const attempt = (work: () => Promise<void>) => work().then(() => setError(undefined), setError);

  const remove = ({ id }: Note) =>
    attempt(async () => {
      const { action } = await askWorker('note.remove', { id });
      setSaid({ text: 'Removed. It stays in the trash for 30 days.', undo: action, stays: true });
    });
  const undo = (what: string | Draft) =>
    attempt(async () => {
      if (typeof what === 'string') await askWorker('action.undo', { action: what });
      else await askWorker('draft.write', { draft: what });
      setSaid({ text: 'Undone.' });
      await reload();
    });
  const edit = ({ id }: Note) => attempt(async () => setEditing(await askWorker('draft.edit', { id })));
  const open = editing && !drafts.some(({ id }) => id === editing.id) ? [editing, ...drafts] : drafts;
  const done = async (id: string, text: string, undo?: string | Draft) => {
    // The field that has the focus is about to go: without another place for it, Escape would reach nobody.
    const active = document.activeElement;
    if (active === document.body || active?.closest('form')?.id === editorId(id))
      document.getElementById('tab-notes')?.focus();
    setEditing((still) => (still?.id === id ? undefined : still));
    setSaid({ text, undo });
    await reload();
  };
  return (
    <section class="stack">
      {open.map((draft) => (
        <NoteEditor
          key={draft.id}
          draft={draft}
          isOpen={isOpen}
          onBegin={() => setSaid((last) => (last?.stays ? last : undefined))}
          onDone={(text, undo) => done(draft.id, text, undo)}
        />
      ))}
      {subject.asking[0] && <KeepArticle key={subject.asking[0]} draftId={subject.asking[0]} />}
      <p role="status" class={said ? 'bar' : 'visually-hidden'}>
        {said && <span class="saved">{said.text}</span>}
        {said?.undo && (
          <button type="button" onClick={() => undo(said.undo!)}>
            Undo
          </button>
        )}
      </p>
      <Trouble error={error} />
      {subject.unreadable > 0 && (
        <p class="trouble">{subject.unreadable} notes here cannot be read. They are kept as they are.</p>
      )}
      {reading && remembered && remembered.changed.length > 0 && (
        <ChangesView changed={remembered.changed} reading={reading} />
      )}
      {notes.length === 0 && open.length === 0 && !remembered?.copied.length && (
        <p>
          No notes on this article. Select words in it and press “Note” or a category beside them, or use the shortcut
          Alt+Shift+M; by keyboard alone, Alt+Shift+S.
        </p>
      )}
      {reading && <NoteActions tabId={tabId} reload={reload} onError={setError} />}
      <MarginList
        notes={notes}
        located={reading?.located ?? []}
        pointed={isOpen ? pointed?.ids : undefined}
        near={near}
        onShow={(span) => attempt(async () => void (await relayToReader(tabId, 'passage.show', span)))}
        onEdit={edit}
        onRemove={remove}
        kept={(note, tabIndex) => (
          <KeptText note={note} version={remembered?.keptWith[note.id]} tabIndex={tabIndex} onError={setError} />
        )}
      />
      <CopiedNotes subject={subject} onError={setError} />
    </section>
  );
};
