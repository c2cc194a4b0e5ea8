import type { Note } from '../model/note';
import type { NotesDatabase } from './database';
import { addUp, type Counted, countedOf, type NoteCount } from './note-count';
import { recountNotes } from './recount-notes';
import type { Revision } from './revision';

/** A note as it is stored, and what is to stand there instead; absent where there is none. */
export interface NoteChange {
  before?: Note;
  after?: Note;
}

/** Rows sent at a time: more at once wait in the browser, and take it longer. */
const sliceSize = 1_000;

/**
 * Puts each note in the place of what was there, or takes it out, adds the lines that say so to the journal, and keeps the
 * counts in step: the one way in which notes are written. `before` must be what is stored. Runs within the transaction of
 * whoever calls, over notes, journal and counts.
 */
export async function replaceNotes(
  db: NotesDatabase,
  changes: readonly NoteChange[],
  lines: readonly Revision[],
): Promise<void> {
  const puts = changes.flatMap(({ after }) => after ?? []);
  const gone = changes.flatMap(({ before, after }) => (before && !after ? before.id : []));
  const steps = addUp(changes.flatMap(({ before, after }) => [...stepsOf(before, -1), ...stepsOf(after, 1)]));
  const writeRows = async () => {
    for (let start = 0; start < Math.max(puts.length, lines.length); start += sliceSize) {
      const some = puts.slice(start, start + sliceSize);
      await Promise.all([
        some.length > 0 && db.notes.bulkPut(some),
        db.revisions.bulkAdd(lines.slice(start, start + sliceSize)),
      ]);
    }
  };
  const [isCounted] = await Promise.all([
    takeSteps(db, steps),
    writeRows(),
    gone.length > 0 && db.notes.bulkDelete(gone),
  ]);
  if (!isCounted) await recountNotes(db);
}

/** Adds these steps to the counts; false, with nothing written, where what is there cannot be right. */
async function takeSteps(db: NotesDatabase, steps: readonly NoteCount[]): Promise<boolean> {
  if (steps.length === 0) return true;
  const stored = await db.counts.bulkGet(steps.map(keyOf));
  const rows = steps.map((step, index) => ({ ...step, count: (stored[index]?.count ?? 0) + step.count }));
  if (!rows.every(({ count }) => Number.isInteger(count) && count >= 0)) return false;
  const [some, none] = [rows.filter(({ count }) => count > 0), rows.filter(({ count }) => count === 0)];
  await Promise.all([
    some.length > 0 && db.counts.bulkPut(some),
    none.length > 0 && db.counts.bulkDelete(none.map(keyOf)),
  ]);
  return true;
}

const stepsOf = (note: Note | undefined, by: number) =>
  note && !note.deleted ? countedOf(note).map((counted) => [counted, by] as const) : [];

const keyOf = ({ of, name }: NoteCount): Counted => [of, name];
