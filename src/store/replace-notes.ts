import type { Note } from '../model/note';
import type { NotesDatabase } from './database';
import { addUp, type Counted, countedOf, type NoteCount } from './note-count';
import { recountNotes } from './recount-notes';

/** A note as it is stored, and what is to stand there instead; absent where there is none. */
export interface NoteChange {
  before?: Note;
  after?: Note;
}

/**
 * Puts each note in the place of what was there, or takes it out, and keeps the counts in step: the one way in which notes
 * are written. `before` must be what is stored. Runs within the transaction of whoever calls, over notes and counts.
 */
export async function replaceNotes(db: NotesDatabase, changes: readonly NoteChange[]): Promise<void> {
  const puts = changes.flatMap(({ after }) => after ?? []);
  const gone = changes.flatMap(({ before, after }) => (before && !after ? before.id : []));
  const steps = addUp(changes.flatMap(({ before, after }) => [...stepsOf(before, -1), ...stepsOf(after, 1)]));
  const [counted] = await Promise.all([
    steps.length > 0 ? db.counts.bulkGet(steps.map(keyOf)) : [],
    puts.length > 0 && db.notes.bulkPut(puts),
    gone.length > 0 && db.notes.bulkDelete(gone),
  ]);
  const rows = steps.map((step, index) => ({ ...step, count: (counted[index]?.count ?? 0) + step.count }));
  if (!rows.every(({ count }) => Number.isInteger(count) && count >= 0)) return void (await recountNotes(db));
  const [some, none] = [rows.filter(({ count }) => count > 0), rows.filter(({ count }) => count === 0)];
  await Promise.all([
    some.length > 0 && db.counts.bulkPut(some),
    none.length > 0 && db.counts.bulkDelete(none.map(keyOf)),
  ]);
}

const stepsOf = (note: Note | undefined, by: number) =>
  note && !note.deleted ? countedOf(note).map((counted) => [counted, by] as const) : [];

const keyOf = ({ of, name }: NoteCount): Counted => [of, name];
