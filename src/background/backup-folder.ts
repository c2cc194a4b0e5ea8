import { hashOf } from '../store/backup/backup-format';

/** Backups kept in the folder; the oldest of this profile's own goes when another is there. */
export const keptFiles = 10;

/** What TypeScript does not know of folders yet: https://wicg.github.io/file-system-access/. */
interface AskableFolder {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** True where the browser lets us write into this folder without asking the reader again. */
export async function isFolderOpen(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { queryPermission } = folder as AskableFolder;
  return !queryPermission || (await queryPermission.call(folder, { mode: 'readwrite' })) === 'granted';
}

/**
 * Writes the file and reads it back. Until it is closed the browser keeps what is written under another name, so that half
 * a file never stands where a whole one should. Throws where it could not be written or reads otherwise.
 */
export async function writeIntoFolder(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  await file.stream().pipeTo(await handle.createWritable());
  const written = await handle.getFile();
  const [sent, found] = await Promise.all([file, written].map(async (each) => hashOf(await each.arrayBuffer())));
  if (sent !== found) throw new Error(`${name} could not be read back as it was written.`);
}

/** Removes these files; one that the reader has removed or moved is gone already. */
export async function removeFromFolder(folder: FileSystemDirectoryHandle, names: string[]): Promise<void> {
  for (const name of names) {
    await folder.removeEntry(name).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    });
  }
}
