import type { NotesDatabase } from '../database';
import type { Outside } from '../outside';
import { type Import, planImport } from '../plan-import';
import type { Revision } from '../revision';
import { inStore } from '../store-error';
import { replaceNotes } from '../replace-notes';
import type { RestoredRow } from './backup-rows';
import { keyOf, keptTables, plainTables } from './kept-tables';
import { markOf } from './mark-of';
import type { ReadBackup } from './read-backup';

/** What restoring a backup would do, or did: to notes as an import does, and how many other rows of each table it adds. */
export interface Restored {
  created: string;
  notes: Import;
  added: Record<string, number>;
}

/** What restoring would do; writes nothing. */
export function previewRestore(db: NotesDatabase, backup: ReadBackup): Promise<Restored> {
  return inStore(() =>
    db.transaction('r', keptTables(db), async () => {
      const { result, journal, plain } = await planRestore(db, backup);
      return describe(backup, result, journal, plain);
    }),
  );
}

/**
 * What the restore did, all in one transaction; `action` is what `undo` takes, absent where nothing was written. It adds
 * and merges and takes nothing away: of two versions of a note the one that stays is what an import would leave, and of
 * two versions of any other row the stored one. Doing it again changes nothing.
 */
export function restoreBackup(
  db: NotesDatabase,
  backup: ReadBackup,
  { now, newId }: Outside,
): Promise<Restored & { action?: string }> {
  return inStore(() =>
    db.transaction('rw', [...keptTables(db), db.counts, db.backups], async () => {
      const { result, changes, lines, journal, plain } = await planRestore(db, backup);
      const restored = describe(backup, result, journal, plain);
      const rows = plain.flatMap(({ marks }) => marks);
      if (lines.length + journal.length + rows.length === 0) return restored;
      const action = newId();
      const time = now();
      await db.revisions.bulkAdd(journal);
      await replaceNotes(
        db,
        changes,
        lines.map((line) => ({ ...line, action, kind: 'import', time })),
      );
      for (const { table, missing } of plain) await table.bulkAdd(missing);
      const record: RestoredRow = { id: `restored ${action}`, rows };
      if (rows.length > 0) await db.backups.put(record);
      return { ...restored, action };
    }),
  );
}

async function planRestore(db: NotesDatabase, { rows }: ReadBackup) {
  const plan = await planImport(db, rows.get('notes') ?? []);
  // An action is written whole or not at all, so that its id tells whether its lines are here.
  const known = new Set(await db.revisions.orderBy('action').uniqueKeys());
  const journal = ((rows.get('revisions') ?? []) as Revision[])
    .filter(({ action }) => !known.has(action))
    .map(({ seq: _, ...line }) => line);
  const plain = [];
  for (const table of plainTables(db)) {
    const theirs = rows.get(table.name) ?? [];
    const stored = await table.bulkGet(theirs.map((row) => keyOf(table, row)));
    const kept = table.name === 'drafts' ? await findKept(db, theirs) : new Set();
    const missing = theirs.filter((row, index) => !stored[index] && !kept.has(row.id));
    const marks = missing.map((row) => ({ table: table.name, key: keyOf(table, row), mark: markOf(row) }));
    plain.push({ table, missing, marks });
  }
  return { ...plan, journal, plain };
}

/** Of these drafts the ids of those that have become notes here: they must not come back as drafts. */
async function findKept(db: NotesDatabase, drafts: Record<string, unknown>[]): Promise<Set<unknown>> {
  const ids = drafts.map(({ id }) => String(id));
  return new Set((await db.revisions.where('draft').anyOf(ids).toArray()).map(({ draft }) => draft));
}

type Planned = Awaited<ReturnType<typeof planRestore>>;

function describe(
  { header: { created } }: ReadBackup,
  notes: Import,
  journal: Planned['journal'],
  plain: Planned['plain'],
): Restored {
  const added = plain.map(({ table, missing }) => [table.name, missing.length] as const);
  return { created, notes, added: Object.fromEntries([['revisions', journal.length] as const, ...added]) };
}
