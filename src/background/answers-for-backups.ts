import type { Answers } from '../bridge/answer';
import type { backupCalls, RestoreCount } from '../bridge/backup-calls';
import { CallError } from '../bridge/call';
import { receiveParcel, sendParcel } from '../bridge/parcels';
import type { Restored } from '../store/backup/restore-backup';
import { backUpIfDue, backUpNow, chooseFolder, describeBackups, packBackup } from './backups';
import { changeNotes } from './change-notes';
import { noted } from './noted';
import { renewUnusable } from './renew-unusable';
import { requireStore } from './store';

/** What the library may ask about trash, backups and storage. */
export const answersForBackups: Answers<typeof backupCalls> = {
  'trash.read': async () => {
    const { notes } = await requireStore();
    const { rows, corrupt } = await notes.trash();
    return { notes: rows.reverse(), unreadable: corrupt.length };
  },
  'loss.read': async () => {
    const { backups } = await requireStore();
    return { lostAt: await backups.record.lostAt() };
  },
  'loss.dismiss': async () => {
    const { backups } = await requireStore();
    await backups.record.forget('lost');
    return {};
  },
  'library.renew': async () => {
    await renewUnusable();
    return {};
  },
  'backup.read': () => describeBackups(),
  'backup.due': async () => {
    await backUpIfDue();
    return describeBackups();
  },
  'backup.write': async () => {
    await backUpNow();
    return describeBackups();
  },
  'backup.choose': async ({ parcel }) => {
    await chooseFolder(await receiveParcel(parcel, FileSystemDirectoryHandle));
    return describeBackups();
  },
  'backup.forget': async () => {
    const { backups } = await requireStore();
    await backups.record.forget('folder');
    return describeBackups();
  },
  'backup.folder': async () => {
    const { backups } = await requireStore();
    const { folder } = await backups.record.read();
    if (!folder) throw new CallError('NoFolder', 'no folder was chosen for backups');
    return { parcel: sendParcel(folder.handle) };
  },
  'backup.pack': async () => {
    const { file, fileName } = await packBackup();
    return { parcel: sendParcel(file), fileName };
  },
  'backup.preview': async ({ parcel }) => {
    const { backups } = await requireStore();
    return countOf(await backups.preview(await receiveParcel(parcel, Blob)));
  },
  'backup.restore': async ({ parcel }) => {
    const { backups } = await requireStore();
    const file = await receiveParcel(parcel, Blob);
    const { action, ...restored } = await changeNotes(async () => {
      const done = await backups.restore(file);
      await noted.rebuild(); // Whose notes these are is known only now; a start of the browser would do it again.
      return done;
    });
    return { count: countOf(restored), action };
  },
  'backup.verify': async ({ parcel }) => {
    const { backups } = await requireStore();
    return backups.verify(await receiveParcel(parcel, Blob));
  },
  'storage.measure': async () => {
    const { backups } = await requireStore();
    const [{ usage, quota }, isPersisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { usageBytes: usage, quotaBytes: quota, isPersisted, tables: await backups.measure() };
  },
};

const countOf = ({ created, notes, added }: Restored): RestoreCount => ({
  created,
  new: notes.new.length,
  same: notes.same.length,
  newer: notes.newer.length,
  older: notes.older.length,
  refused: notes.refused.length,
  added,
});
