import type { NotesDatabase } from '../database';
import { inStore } from '../store-error';
import type { FolderRow, LastRow } from './backup-rows';

/** Where backups go and when the last one was written. */
export function createBackupRecord(db: NotesDatabase) {
  return {
    /** The folder the reader chose; undefined where none was. */
    folder: (): Promise<FolderRow | undefined> =>
      inStore(async () => (await db.backups.get('folder')) as FolderRow | undefined),
    /** The last backup written whole, and how many lines the journal has gained since. */
    last: (): Promise<(LastRow & { changesSince: number }) | undefined> =>
      inStore(async () => {
        const row = (await db.backups.get('last')) as LastRow | undefined;
        return row && { ...row, changesSince: await db.revisions.where(':id').above(row.seq).count() };
      }),
    put: (row: FolderRow | LastRow): Promise<unknown> => inStore(() => db.backups.put(row)),
    forgetFolder: (): Promise<void> => inStore(() => db.backups.delete('folder')),
  };
}
