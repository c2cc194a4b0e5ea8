import type { Table } from 'dexie';
import type { NotesDatabase } from '../database';

/** A table as a backup sees it: rows under their keys, whatever they are. */
export type AnyTable = Table<Record<string, unknown>, string | number>;

/**
 * Every table that holds what is the reader's: all that the schema declares but `backups`, which says where backups go
 * from here, and `counts`, which are of the notes.
 */
export function keptTables(db: NotesDatabase): AnyTable[] {
  return db.tables.filter(({ name }) => !['backups', 'counts'].includes(name));
}

/** The tables whose rows a restore adds as they are: all kept ones but notes, which are merged, and their journal. */
export function plainTables(db: NotesDatabase): AnyTable[] {
  return keptTables(db).filter(({ name }) => name !== 'notes' && name !== 'revisions');
}

/** The key a row of this table is stored under. */
export const keyOf = (table: AnyTable, row: Record<string, unknown>) =>
  row[table.schema.primKey.keyPath as string] as string | number;
