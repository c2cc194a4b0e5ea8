import { type Draft, Note, type NoteContent } from '../model/note';
import type { NotesDatabase } from './database';
import { isSameContent } from './merge';
import { laterOf, type Outside } from './outside';
import { readRow } from './read-row';
import { rememberPage } from './remember-page';
import { replaceNotes } from './replace-notes';
import { type ActionKind, Revision } from './revision';
import { inStore } from './store-error';

/**
 * A change that is on the disk. `both-kept`: the note had been changed elsewhere since this edit began, so it stays as it
 * is and the edit became `copy`, a note of its own on the same passage. `action` is what `undo` takes; it is absent
 * where nothing had to be changed.
 */
export type Saved =
  | { kind: 'saved'; note: Note; action?: string }
  | { kind: 'both-kept'; note: Note; copy: Note; action: string };

/** Keeping, changing, removing and restoring notes: one transaction and one line in the journal a call. */
export function createWrites(db: NotesDatabase, outside: Outside) {
  const { now, newId } = outside;
  const inOneTransaction = <T>(work: () => Promise<T>): Promise<T> =>
    inStore(() => db.transaction('rw', [db.notes, db.counts, db.revisions, db.drafts, db.articles, db.versions], work));

  async function find(id: string | undefined): Promise<Note | undefined> {
    const row = id && (await db.notes.get(id));
    return row ? readRow(Note, row) : undefined;
  }

  async function write(kind: ActionKind, before: Note | undefined, after: Note, draft?: string): Promise<string> {
    const action = newId();
    const line: Revision = { note: after.id, action, kind, time: now(), after };
    // All at once: whatever of it fails, the transaction takes back as a whole.
    await Promise.all([
      replaceNotes(db, [{ before, after }], [{ ...line, ...(before && { before }), ...(draft && { draft }) }]),
      draft && db.drafts.delete(draft),
    ]);
    return action;
  }

  async function applyEdit(stored: Note, content: NoteContent, baseRevision: number, draft?: string): Promise<Saved> {
    if (!stored.deleted && isSameContent(stored, content)) return { kind: 'saved', note: stored };
    if (stored.deleted || stored.revision !== baseRevision) {
      const { deleted: _, ...rest } = withContent(stored, content);
      const copy = { ...rest, id: newId(), created: now(), modified: now(), revision: 1 };
      return { kind: 'both-kept', note: stored, copy, action: await write('keep', undefined, copy, draft) };
    }
    const note = nextRevision(withContent(stored, content), now());
    return { kind: 'saved', note, action: await write('change', stored, note, draft) };
  }

  async function keepDraft(draft: Draft): Promise<Saved> {
    const [line, begun] = await Promise.all([
      db.revisions.where('draft').equals(draft.id).last(),
      db.drafts.get(draft.id),
    ]);
    const kept = line && readRow(Revision, line);
    const stored = await find(kept?.note ?? draft.noteId);
    if (stored && kept?.after && isSameContent(kept.after, draft)) return { kind: 'saved', note: stored };
    if (stored)
      return applyEdit(stored, draft, kept?.after?.revision ?? draft.baseRevision ?? stored.revision, draft.id);
    const { address, target } = draft;
    const remembering = begun?.page && (await rememberPage(db, begun.page, outside));
    const { textHash } = remembering ?? {};
    const article = { ...draft.article, ...(textHash && { textHash }) };
    const time = now();
    const fresh = { id: newId(), address, article, target, created: time, modified: time, revision: 1 };
    const note = withContent(fresh, draft);
    const [action] = await Promise.all([write('keep', undefined, note, draft.id), remembering?.write()]);
    return { kind: 'saved', note, action };
  }

  /** The note moved in or out of the trash; undefined where there is none or it is there already. */
  function setDeleted(id: string, kind: 'remove' | 'restore'): Promise<Saved | undefined> {
    return inOneTransaction(async () => {
      const stored = await find(id);
      if (!stored || Boolean(stored.deleted) === (kind === 'remove')) return undefined;
      const { deleted: _, ...live } = stored;
      const note = nextRevision(kind === 'remove' ? { ...live, deleted: now() } : live, now());
      return { kind: 'saved', note, action: await write(kind, stored, note) };
    });
  }

  return {
    /**
     * The draft as a note, and the draft gone. Repeating the call with the same draft (its answer may have been lost with
     * the worker) keeps it once; a draft whose note is gone becomes a new note.
     */
    keep: (draft: Draft): Promise<Saved> =>
      inOneTransaction(async () => {
        const saved = await keepDraft(draft);
        // Whatever was written took the draft with it.
        if (!saved.action) await db.drafts.delete(draft.id);
        return saved;
      }),
    /** The note with new content; undefined where there is no such note. `baseRevision` is what the reader was shown. */
    change: (id: string, content: NoteContent, baseRevision: number): Promise<Saved | undefined> =>
      inOneTransaction(async () => {
        const stored = await find(id);
        return stored && applyEdit(stored, content, baseRevision);
      }),
    /** The note in the trash, where it stays 30 days. */
    remove: (id: string): Promise<Saved | undefined> => setDeleted(id, 'remove'),
    /** The note back out of the trash. */
    restore: (id: string): Promise<Saved | undefined> => setDeleted(id, 'restore'),
  };
}

/** The note with the content's three fields, and no category where the content has none. */
function withContent(note: Omit<Note, keyof NoteContent>, { body, tags, category }: NoteContent): Note {
  const { category: _, ...rest } = note as Note;
  return { ...rest, body, tags, ...(category && { category }) };
}

function nextRevision(note: Note, now: string): Note {
  return { ...note, revision: note.revision + 1, modified: laterOf(now, note.modified) };
}
