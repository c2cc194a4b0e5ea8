import { Dexie } from 'dexie';
import type { RememberedArticle } from '../model/remembered';
import type { NotesDatabase } from './database';
import { inStore } from './store-error';

/** Keys of every address at which a live note could be wanted: its own, and all others of its article. */
export function listAddresses(db: NotesDatabase): Promise<string[]> {
  return inStore(() =>
    db.transaction('r', db.notes, db.articles, async ({ idbtrans }) => {
      const addresses = await readAddresses(idbtrans.objectStore('notes').index('[address+modified]'));
      const empty = await findEmpty(db);
      const noted = new Set(addresses.filter((address) => !empty.has(address)));
      const articles = await db.articles.toArray();
      return [...new Set([...noted, ...articles.flatMap((article) => addressesOf(article, noted))])];
    }),
  );
}

/** The addresses of an index by address and time: its cursor leaps from each to the next, over all notes at it. */
function readAddresses(index: IDBIndex): Promise<string[]> {
  const request = index.openKeyCursor();
  const addresses: string[] = [];
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(addresses);
      const [address] = cursor.key as IDBValidKey[];
      if (typeof address !== 'string') return cursor.continue(); // a corrupt row's
      addresses.push(address);
      cursor.continue([`${address}\0`]); // no other string lies between the two
    };
  });
}

/** The addresses whose notes are all in the trash. */
async function findEmpty(db: NotesDatabase): Promise<Set<string>> {
  const trashed = new Map<string, number>();
  // A corrupt row without one of these is not in the index either.
  for (const { address, modified } of await db.notes.where('deleted').above('').toArray())
    if (typeof address === 'string' && typeof modified === 'string')
      trashed.set(address, (trashed.get(address) ?? 0) + 1);
  const all = await Promise.all([...trashed.keys()].map((address) => notesAt(db, address).count()));
  return new Set([...trashed].flatMap(([address, count], index) => (all[index] === count ? [address] : [])));
}

const notesAt = (db: NotesDatabase, address: string) =>
  db.notes.where('[address+modified]').between([address, Dexie.minKey], [address, Dexie.maxKey]);

/** The addresses of the articles known by these keys, and those among them at which a live note could still be wanted. */
export function listNear(db: NotesDatabase, keys: readonly string[]): Promise<{ all: string[]; live: string[] }> {
  return inStore(() =>
    db.transaction('r', db.notes, db.articles, async () => {
      const at = (some: readonly string[]) =>
        db.articles
          .where('addresses')
          .anyOf([...some])
          .distinct()
          .toArray();
      const all = [...new Set([...keys, ...(await at(keys)).flatMap(({ addresses }) => addresses)])];
      const articles = await at(all);
      const noted = new Set<string>();
      for (const key of new Set([...all, ...articles.flatMap(({ seen }) => seen)])) {
        if ((await notesAt(db, key).toArray()).some(({ deleted }) => !deleted)) noted.add(key);
      }
      const wanted = new Set([...noted, ...articles.flatMap((article) => addressesOf(article, noted))]);
      return { all, live: all.filter((key) => wanted.has(key)) };
    }),
  );
}

/** Keys of the addresses of all notes that an action did something to. */
export function listActionAddresses(db: NotesDatabase, action: string): Promise<string[]> {
  return inStore(async () => {
    const lines = await db.revisions.where('action').equals(action).toArray();
    return [...new Set(lines.flatMap(({ before, after }) => (before ?? after)?.address ?? []))];
  });
}

/** All addresses of an article of which one has notes. */
const addressesOf = ({ seen, addresses }: RememberedArticle, noted: ReadonlySet<string>): string[] =>
  seen?.some((address) => noted.has(address)) ? addresses : [];
