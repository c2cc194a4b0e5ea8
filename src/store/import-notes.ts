import type { NotesDatabase } from './database';
import type { Outside } from './outside';
import { type Import, planImport } from './plan-import';
import { inStore } from './store-error';
import { replaceNotes } from './replace-notes';

/** What importing `notes` would do; writes nothing. Each is parsed, so it takes whatever a bundle held. */
export function previewImport(db: NotesDatabase, notes: unknown[]): Promise<Import> {
  return inStore(() => db.transaction('r', db.notes, db.revisions, async () => (await planImport(db, notes)).result));
}

/**
 * What the import did; `action` is what `undo` takes, absent where nothing was written. All of it is one transaction, and
 * repeating it changes nothing. Of two versions of a note the same one stays whatever came first (`isWinner`).
 */
export function importNotes(
  db: NotesDatabase,
  notes: unknown[],
  { now, newId }: Outside,
): Promise<Import & { action?: string }> {
  return inStore(() =>
    db.transaction('rw', db.notes, db.counts, db.revisions, async () => {
      const { result, changes, lines } = await planImport(db, notes);
      if (lines.length === 0) return result;
      const action = newId();
      const time = now();
      await replaceNotes(
        db,
        changes,
        lines.map((line) => ({ ...line, action, kind: 'import', time })),
      );
      return { ...result, action };
    }),
  );
}
