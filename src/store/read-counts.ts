import { Dexie } from 'dexie';
import type { NotesDatabase } from './database';
import { NoteCount } from './note-count';
import { readRows } from './read-row';
import { recountNotes } from './recount-notes';

/** The counts of that kind, in order of name. Where one is damaged, all are made anew first. */
export async function readCounts(db: NotesDatabase, of: NoteCount['of']): Promise<NoteCount[]> {
  const stored = await db.counts.where('[of+name]').between([of, Dexie.minKey], [of, Dexie.maxKey]).toArray();
  const { rows, corrupt } = readRows(NoteCount, stored);
  if (corrupt.length === 0) return rows;
  const anew = await db.transaction('rw', db.notes, db.counts, () => recountNotes(db));
  return anew.filter((row) => row.of === of);
}
