import { Dexie } from 'dexie';
import { type NotesDatabase, schemaVersion } from '../database';
import { inStore } from '../store-error';
import { type BackupHeader, hashOf } from './backup-format';
import { type AnyTable, keptTables } from './kept-tables';
import { writeRow } from './row-lines';

/** A backup as a file, and what is in it. */
export interface WrittenBackup {
  file: Blob;
  header: BackupHeader;
  /** The last line of the journal that is in it; 0 where there was none. */
  seq: number;
}

/** Rows read at a time. */
const sliceSize = 500;

/** A backup of everything the reader has, as it stood at one instant: all of it is read in one transaction. */
export async function writeBackup(db: NotesDatabase, created: string): Promise<WrittenBackup> {
  const { lines, counts, seq } = await inStore(() => readEverything(db));
  const header: BackupHeader = { format: 'fair-notice-backup', version: 1, schema: schemaVersion, created, counts };
  const body = new Blob([JSON.stringify(header), '\n', ...lines]);
  const closing = JSON.stringify({ sha256: await hashOf(await body.arrayBuffer()) });
  const packed = new Blob([body, closing, '\n']).stream().pipeThrough(new CompressionStream('gzip'));
  return { file: await new Response(packed).blob(), header, seq };
}

function readEverything(db: NotesDatabase) {
  const tables = keptTables(db);
  return db.transaction('r', tables, async () => {
    const lines: string[] = [];
    const counts: Record<string, number> = {};
    for (const table of tables) counts[table.name] = await readTable(table, lines);
    const last = await db.revisions.orderBy(':id').last();
    return { lines, counts, seq: last?.seq ?? 0 };
  });
}

/** How many rows the table has; each slice of them is one text in `lines`. */
async function readTable(table: AnyTable, lines: string[]): Promise<number> {
  let count = 0;
  for (let last: unknown = Dexie.minKey; ; ) {
    const rows = await table.where(':id').above(last).limit(sliceSize).toArray();
    if (rows.length === 0) return count;
    lines.push(rows.map((row) => `${writeRow(table.name, row)}\n`).join(''));
    count += rows.length;
    last = rows.at(-1)?.[table.schema.primKey.keyPath as string];
  }
}
