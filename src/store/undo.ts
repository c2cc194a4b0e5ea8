import type { Note } from '../model/note';
import { takeOutRestored } from './backup/undo-restored';
import type { NotesDatabase } from './database';
import { isSame } from './merge';
import { laterOf, type Outside } from './outside';
import { readRow } from './read-row';
import { type NoteChange, replaceNotes } from './replace-notes';
import { Revision } from './revision';
import { inStore } from './store-error';

/** What an undo did. Undoing `action` does it again. */
export interface Undone {
  /** Id of the undo itself; absent where there was nothing to put back. */
  action?: string;
  /** Ids of the notes that are as they were before. */
  notes: string[];
  /** Ids of notes changed since by something else; they were left as they are. */
  changedSince: string[];
  /** How many other rows a restore had added and are gone again. */
  takenOut: number;
}

/** `undo(actionId)`: every note of that action as it was before; undefined where the journal knows no such action. */
export function createUndo(db: NotesDatabase, { now, newId }: Outside) {
  return (actionId: string): Promise<Undone | undefined> =>
    inStore(() =>
      db.transaction('rw', db.tables, async () => {
        const takenOut = await takeOutRestored(db, actionId);
        const rows = await db.revisions.where('action').equals(actionId).toArray();
        const lines = rows.map((row) => readRow(Revision, row)).filter(hasChanged);
        if (rows.length + takenOut === 0) return undefined;
        const action = newId();
        const undone: Undone = { notes: [], changedSince: [], takenOut };
        const stored = await db.notes.bulkGet(lines.map((line) => line.note));
        const changes: NoteChange[] = [];
        const journal: Revision[] = [];
        for (const [index, line] of lines.entries()) {
          const current = stored[index];
          if (!isState(current, line.after)) undone.changedSince.push(line.note);
          else {
            const after = stateBefore(line, now());
            changes.push({ before: current, after });
            undone.notes.push(line.note);
            const change = { ...(current && { before: current }), ...(after ? { after } : { removed: now() }) };
            journal.push({ note: line.note, action, kind: 'undo', time: now(), ...change });
          }
        }
        await replaceNotes(db, changes, journal);
        return undone.notes.length > 0 ? { ...undone, action } : undone;
      }),
    );
}

/** A purge cannot be undone, and a line that only keeps a losing version changed nothing. */
function hasChanged({ before, after }: Revision): boolean {
  return !isState(before, after);
}

function isState(a: Note | undefined, b: Note | undefined): boolean {
  return a && b ? isSame(a, b) : a === b;
}

/**
 * The note as it was, with a revision above both, so that a merge elsewhere takes the undo for what it is: the later
 * decision. An import is undone to the letter instead, as though it had never been, so that it can be repeated.
 */
function stateBefore({ kind, before, after }: Revision, now: string): Note | undefined {
  if (!before || kind === 'import') return before;
  const revision = Math.max(before.revision, after?.revision ?? 0) + 1;
  return { ...before, revision, modified: laterOf(now, after?.modified ?? before.modified) };
}
