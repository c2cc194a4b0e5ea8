/** A file of the origin's own file system, which stays where the database is deleted. */
const markName = 'library-began';

/**
 * True where this profile had a library before this one. Chromium deletes a database that it finds damaged and begins an
 * empty one without a word; so a mark is kept outside it, left here at the first call.
 */
export async function hadLibrary(): Promise<boolean> {
  let folder: FileSystemDirectoryHandle;
  try {
    folder = await navigator.storage.getDirectory();
  } catch {
    return false; // private windows have no such folder, and no library that could be lost
  }
  try {
    await folder.getFileHandle(markName);
    return true;
  } catch {
    // There is none yet. On a full disk it cannot be made either, and is at the next opening.
    await folder.getFileHandle(markName, { create: true }).catch(() => undefined);
    return false;
  }
}
