import { Dexie } from 'dexie';
import { Note } from '../model/note';
import type { NotesDatabase } from './database';
import { type Found, readRow, readRows } from './read-row';
import { readRowsAt } from './rows-at';
import { inStore } from './store-error';

/** Rows read at a time, so that a large library is never held in memory as a whole. */
const sliceSize = 200;

/** Reading notes. Every row is parsed; corrupt ones are reported beside the good ones. */
export function createLists(db: NotesDatabase) {
  const isLive = (note: Note) => !note.deleted;

  return {
    /** The note, in the trash or not; undefined where there is none. Throws `StoreError` where its row is corrupt. */
    get: (id: string): Promise<Note | undefined> =>
      inStore(async () => {
        const row = await db.notes.get(id);
        return row && readRow(Note, row);
      }),
    /** The live notes under any of an article's address keys, oldest change first. */
    atAddress: (addressKeys: string[]): Promise<Found<Note>> =>
      inStore(async () => {
        const rows = await Promise.all([...new Set(addressKeys)].map((key) => readRowsAt(db, key)));
        const found = readRows(Note, rows.flat());
        return { ...found, rows: found.rows.filter(isLive) };
      }),
    /** The live notes changed last, newest first. */
    newest: (limit: number): Promise<Found<Note>> =>
      inStore(async () => {
        const rows = await db.notes.orderBy('[modified+id]').reverse().filter(isLive).limit(limit).toArray();
        return readRows(Note, rows);
      }),
    /** The notes in the trash, longest there first. */
    trash: (): Promise<Found<Note>> =>
      inStore(async () => readRows(Note, await db.notes.where('deleted').above('').toArray())),
    /** How many notes there are, by an index and without reading them. */
    count: (): Promise<{ live: number; trash: number }> =>
      inStore(async () => {
        const trash = await db.notes.where('deleted').above('').count();
        return { live: (await db.notes.count()) - trash, trash };
      }),
    /** Every note, trash included, a slice at a time in order of id; finds each corrupt row there is. */
    async *all(): AsyncGenerator<Found<Note>> {
      let last: unknown = Dexie.minKey;
      for (;;) {
        const slice = await inStore(() => db.notes.where(':id').above(last).limit(sliceSize).toArray());
        if (slice.length === 0) return;
        yield readRows(Note, slice);
        last = slice.at(-1)?.id;
      }
    },
  };
}
