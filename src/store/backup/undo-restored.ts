import type { NotesDatabase } from '../database';
import type { RestoredRow } from './backup-rows';
import { markOf } from './mark-of';

/** How many rows that this restore had added are gone again; those changed since stay. Must run in a transaction over all tables. */
export async function takeOutRestored(db: NotesDatabase, action: string): Promise<number> {
  const id = `restored ${action}` as const;
  const record = (await db.backups.get(id)) as RestoredRow | undefined;
  let taken = 0;
  for (const { table, key, mark } of record?.rows ?? []) {
    const row: object | undefined = await db.table(table).get(key);
    if (!row || markOf(row) !== mark) continue;
    await db.table(table).delete(key);
    taken++;
  }
  if (record) await db.backups.delete(id);
  return taken;
}
