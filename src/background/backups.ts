import type { BackupState } from '../bridge/backup-calls';
import { isFolderOpen, keptFiles, removeFromFolder, writeIntoFolder } from './backup-folder';
import { letGoAfter, requireStore } from './store';

const dayMs = 86_400_000;
/** So many changes are worth a backup within the day. */
const manyChanges = 50;

/** Where backups go, and how far the last one lies back. */
export async function describeBackups(): Promise<BackupState> {
  const { backups } = await requireStore();
  const { folder, last, changesSince } = await backups.record.read();
  return {
    ...(folder && {
      folder: {
        name: folder.handle.name,
        isOpen: await isFolderOpen(folder.handle),
        ...(folder.trouble && { trouble: folder.trouble }),
      },
    }),
    ...(last && { last: { time: last.time, fileName: last.fileName, notes: last.notes } }),
    changesSince,
  };
}

/** Takes this folder for backups and writes the first one there. */
export async function chooseFolder(handle: FileSystemDirectoryHandle): Promise<void> {
  const { backups } = await requireStore();
  await backups.record.put({ id: 'folder', handle, files: [] });
  await backUpNow();
}

let running: Promise<void> = Promise.resolve();

/** Writes a backup into the folder, after any that is being written. Throws where it could not; the folder's row says so too. */
export function backUpNow(): Promise<void> {
  running = running.catch(() => undefined).then(writeOne); // an earlier failure was told to whoever asked then
  return running;
}

/**
 * Writes a backup where one is due: something changed since the last, and that is a day old or lies many changes back.
 * Never rejects: the folder's row holds what went wrong, for the library to say.
 */
export async function backUpIfDue(): Promise<void> {
  try {
    const { backups, now } = await requireStore();
    const { folder, last, changesSince } = await backups.record.read();
    if (!folder || changesSince === 0 || !(await isFolderOpen(folder.handle))) return;
    // Either way round: a clock set back must not put backups off until it has caught up.
    const ageMs = last ? Math.abs(Date.parse(now()) - Date.parse(last.time)) : Number.POSITIVE_INFINITY;
    if (ageMs >= dayMs || changesSince >= manyChanges) await backUpNow();
  } catch (error) {
    // The reader waits for another answer, and finds this one in the library.
    console.error('Fair Notice, backup:', error);
    letGoAfter(error);
  }
}

async function writeOne(): Promise<void> {
  const { backups, now, newId } = await requireStore();
  const { folder } = await backups.record.read();
  if (!folder) return;
  const { handle, files } = folder;
  try {
    const { file, header, seq } = await backups.write();
    const fileName = backupName(header.created, newId());
    // Named before it is written: should this be cut off, a later backup clears away what is left of it.
    await backups.record.put({ id: 'folder', handle, files: [...files, fileName] });
    await writeIntoFolder(handle, fileName, file);
    await backups.record.put({ id: 'last', time: now(), fileName, notes: header.counts.notes ?? 0, seq });
    const old = [...files, fileName].slice(0, -keptFiles);
    await removeFromFolder(handle, old);
    await backups.record.put({ id: 'folder', handle, files: [...files, fileName].slice(-keptFiles) });
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error);
    await backups.record.put({ ...folder, trouble });
    throw error;
  }
}

/** A backup as a file for the reader's downloads, and its name. It counts as made: where it was put, no browser says. */
export async function packBackup(): Promise<{ file: Blob; fileName: string }> {
  const { backups, now, newId } = await requireStore();
  const { file, header, seq } = await backups.write();
  const fileName = backupName(header.created, newId());
  await backups.record.put({ id: 'last', time: now(), fileName, notes: header.counts.notes ?? 0, seq });
  return { file, fileName };
}

/** Sorts by time; the end keeps two profiles from writing over each other in one folder. */
const backupName = (created: string, id: string): string =>
  `fair-notice-backup-${created.slice(0, 19).replaceAll(':', '')}-${id.slice(-4)}.jsonl.gz`;
