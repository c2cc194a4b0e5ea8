import { inStore } from './store-error';

/** More than a write buffer of LevelDB holds (4 MB), and more than two of them fill. */
const rows = 160;
/** Values above 64 kB would go into files of their own instead of the log. */
const rowBytes = 60_000;

/**
 * Makes Chromium begin a new log of its database. Where the disk was full or the power failed in the middle of a write,
 * the log ends with half a record. Chromium reads past that when it starts, and goes on writing behind it; at the start
 * after that it takes the half record for damage, and deletes the whole database. A log is left once its contents fill the
 * write buffer, so some megabytes are written into a scratch database of the same origin, which shares the log, and thrown
 * away. Seen in Chromium 156: without this all notes are gone at the second start; with it none is.
 */
export function settleLog(factory: IDBFactory = indexedDB): Promise<void> {
  const name = 'fair-notice-scratch';
  return inStore(async () => {
    const opening = factory.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    const db = await resultOf(opening);
    for (let row = 0; row < rows; row++) {
      // Random, since Chromium packs what can be packed.
      const bytes = crypto.getRandomValues(new Uint8Array(rowBytes));
      await resultOf(db.transaction('rows', 'readwrite').objectStore('rows').put(bytes, 'row'));
    }
    db.close();
    await resultOf(factory.deleteDatabase(name));
  });
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
