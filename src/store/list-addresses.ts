import { Dexie } from 'dexie';
import type { RememberedArticle } from '../model/remembered';
import type { NotesDatabase } from './database';
import { readCounts } from './read-counts';
import { inStore } from './store-error';

/** Keys of every address at which a live note could be wanted: its own, and all others of its article. */
export function listAddresses(db: NotesDatabase): Promise<string[]> {
  return inStore(async () => {
    const noted = new Set((await readCounts(db, 'address')).map(({ name }) => name));
    const articles = await db.articles.toArray();
    return [...new Set([...noted, ...articles.flatMap((article) => addressesOf(article, noted))])];
  });
}

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
        const index = db.notes.where('[address+modified]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
        if ((await index.toArray()).some(({ deleted }) => !deleted)) noted.add(key);
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
