import type { NotesDatabase } from '../database';
import { inStore } from '../store-error';
import { keptTables } from './kept-tables';
import { writeRow } from './row-lines';

/** Rows weighed of each table. Keys are random, so that the first ones are as good as any. */
const sampleSize = 200;

/** About how many bytes each table takes, written as lines: as many rows as there are, times what the first ones weigh. */
export function measureTables(db: NotesDatabase): Promise<{ name: string; rows: number; bytes: number }[]> {
  return inStore(() =>
    db.transaction('r', keptTables(db), () =>
      Promise.all(
        keptTables(db).map(async (table) => {
          const rows = await table.count();
          const sample = await table.limit(sampleSize).toArray();
          const weight = sample.reduce((sum, row) => sum + writeRow(table.name, row).length, 0);
          return { name: table.name, rows, bytes: Math.round((weight / Math.max(1, sample.length)) * rows) };
        }),
      ),
    ),
  );
}
