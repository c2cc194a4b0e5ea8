import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import type { Draft } from '../../model/note';
import { SayingLine } from '../parts/saying-line';
import { Trouble } from '../parts/trouble';
import { CategoryChoice } from './category-choice';
import { TagField } from './tag-field';

/** A pause in typing after which the draft is on the disk too. */
const draftAfterMs = 400;

/** Id of the form in which a draft is written. */
export const editorId = (draftId: string): string => `editor-${draftId}`;

interface NoteEditorProps {
  draft: Draft;
  /** Whether the reader sees it: then it takes the focus. */
  isOpen: boolean;
  /** Called as it comes up, so that what was said of an earlier note is not taken for this one's. */
  onBegin(): void;
  /** Called once the note is on the disk, or the draft was thrown away, with what to tell the reader and what an undo brings back: an action, or the draft. */
  onDone(said: string, undo?: string | Draft): Promise<void>;
}

/** Writes one note. What is typed goes to the disk as a draft at every pause; "Saved" is said only after the note's own commit. */
export const NoteEditor = ({ draft: given, isOpen, onBegin, onDone }: NoteEditorProps) => {
  const [draft, setDraft] = useState(given);
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const unwritten = useRef<Draft>(undefined);
  const flush = () => {
    clearTimeout(timer.current);
    const last = unwritten.current;
    unwritten.current = undefined;
    if (last) askWorker('draft.write', { draft: last }).catch(setError);
  };
  const forget = () => {
    clearTimeout(timer.current);
    unwritten.current = undefined;
  };
  // Both with the drawing, not after it: a reader who is quicker must lose neither the field they have chosen meanwhile nor
  // what is said of this note.
  useLayoutEffect(onBegin, []);
  useLayoutEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  useEffect(() => {
    // A panel that is closed within the pause takes its frame with it: this is its last word.
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    clearTimeout(timer.current);
    unwritten.current = next;
    timer.current = setTimeout(flush, draftAfterMs);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    forget();
    setSaving(true);
    try {
      const saved = await askWorker('note.keep', { draft });
      await onDone(
        saved.kind === 'saved'
          ? 'Saved'
          : 'Saved as a second note: this one was changed elsewhere meanwhile, and both are kept.',
        saved.action,
      );
    } catch (failure) {
      // Nothing typed is lost: it stays in the fields and in the draft, and the reader is told why it is not saved.
      unwritten.current = draft;
      flush();
      setError(failure);
      setSaving(false);
    }
  };
  const discard = async () => {
    forget();
    await askWorker('draft.remove', { id: draft.id }).then(() => onDone('Draft thrown away', draft), setError);
  };
  return (
    <form id={editorId(given.id)} class="note editor" aria-label={given.noteId ? 'Edit note' : 'New note'}>
      {draft.target.quote ? (
        <blockquote class="quote" dir="auto">
          {draft.target.quote.exact}
        </blockquote>
      ) : (
        <p class="quiet">On the whole article</p>
      )}
      {draft.target.saying && <SayingLine saying={draft.target.saying} />}
      <label class="field">
        <span>Your note</span>
        <textarea
          ref={field}
          rows={4}
          dir="auto"
          value={draft.body}
          onInput={({ currentTarget }) => change({ body: currentTarget.value })}
          onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && save(event)}
        />
      </label>
      <TagField tags={given.tags} onChange={(tags) => change({ tags })} />
      <CategoryChoice
        name={`category-${draft.id}`}
        chosen={draft.category}
        onChoose={(category) => change({ category })}
      />
      <Trouble error={error} />
      <div class="bar">
        {/* Not the form's submit event: a page that sandboxes itself without allow-forms keeps it from forms in its frames. */}
        <button type="submit" class="primary" disabled={isSaving} onClick={save}>
          {isSaving ? 'Saving…' : 'Save note'}
        </button>
        <button type="button" class="plain" onClick={discard}>
          {given.noteId ? 'Leave it as it was' : 'Discard'}
        </button>
      </div>
    </form>
  );
};
