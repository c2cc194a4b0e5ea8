import type { NotesDatabase } from '../database';
import type { Outside } from '../outside';
import { createBackupRecord } from './backup-record';
import { measureTables } from './measure-tables';
import { readBackup } from './read-backup';
import { previewRestore, restoreBackup } from './restore-backup';
import { verifyBackup } from './verify-backup';
import { writeBackup } from './write-backup';

/** Backups of the open database, from and to files. All throw `StoreError`, and those that take a file `BackupError`. */
export function createBackups(db: NotesDatabase, outside: Outside) {
  return {
    record: createBackupRecord(db),
    write: () => writeBackup(db, outside.now()),
    preview: async (file: Blob) => previewRestore(db, await readBackup(file)),
    restore: async (file: Blob) => restoreBackup(db, await readBackup(file), outside),
    verify: async (file: Blob) => verifyBackup(db, await readBackup(file), outside),
    measure: () => measureTables(db),
  };
}
