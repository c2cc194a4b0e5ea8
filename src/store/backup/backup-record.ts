import type { NotesDatabase } from '../database';
import { inStore } from '../store-error';
import type { FolderRow, LastRow, LostRow } from './backup-rows';

/** What is known of this profile's backups. */
export interface BackupRecord {
  folder?: FolderRow;
  last?: LastRow;
  /** Lines the journal has gained since the last backup, or in all where there was none. */
  changesSince: number;
}

/** Where backups go and when the last one was written. */
export function createBackupRecord(db: NotesDatabase) {
  return {
    read: (): Promise<BackupRecord> =>
      inStore(() =>
        db.transaction('r', db.backups, db.revisions, async () => {
          const folder = (await db.backups.get('folder')) as FolderRow | undefined;
          const last = (await db.backups.get('last')) as LastRow | undefined;
          const changesSince = await db.revisions
            .where(':id')
            .above(last?.seq ?? 0)
            .count();
          return { folder, last, changesSince };
        }),
      ),
    put: (row: FolderRow | LastRow): Promise<unknown> => inStore(() => db.backups.put(row)),
    /** When the library was found empty that had not been; undefined where it was not, or the reader knows. */
    lostAt: (): Promise<string | undefined> =>
      inStore(async () => ((await db.backups.get('lost')) as LostRow | undefined)?.time),
    forget: (id: 'folder' | 'lost'): Promise<void> => inStore(() => db.backups.delete(id)),
  };
}
