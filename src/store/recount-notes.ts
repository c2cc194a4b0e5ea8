import type { Table } from 'dexie';
import type { Note } from '../model/note';
import { addUp, type Counted, countedOf, type NoteCount } from './note-count';

/** Whatever gives out tables: the open database, or the transaction of an upgrade. */
interface Tables {
  table(name: string): Table;
}

/**
 * Counts the live notes anew by their indexes, and puts that in the place of the counts beside them. It takes as long as
 * there are notes, so it is for an upgrade and for counts that cannot be right. Must run in a transaction over notes and counts.
 */
export async function recountNotes(db: Tables): Promise<NoteCount[]> {
  const notes = db.table('notes');
  const addresses: unknown[][] = (await notes.orderBy('[address+modified]').keys()) as never;
  const tags = (await notes.orderBy('tags').uniqueKeys()).map(String);
  const carried = await Promise.all(tags.map((tag) => notes.where('tags').equals(tag).count()));
  const trash: Note[] = await notes.where('deleted').above('').toArray();
  const rows = addUp([
    ...addresses.flatMap(([address, modified]) => countedOf({ address, modified } as Note)).map(by(1)),
    ...tags.map((tag, index): [Counted, number] => [['tag', tag], carried[index]!]),
    ...trash.flatMap(countedOf).map(by(-1)),
  ]);
  await db.table('counts').clear();
  await db.table('counts').bulkPut(rows);
  return rows;
}

const by = (step: number) => (counted: Counted) => [counted, step] as const;
