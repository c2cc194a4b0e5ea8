import { Dexie } from 'dexie';
import type { NotesDatabase } from './database';
import { inStore } from './store-error';

/** Keys of every address at which a live note could be wanted: its own, and all others of its article. By indexes alone, but for the trash. */
export function listAddresses(db: NotesDatabase): Promise<string[]> {
  return inStore(() =>
    db.transaction('r', db.notes, db.articles, async () => {
      const index = db.notes
        .where('[address+modified]')
        .between([Dexie.minKey, Dexie.minKey], [Dexie.maxKey, Dexie.maxKey]);
      const keys = (await index.keys()) as unknown as [string, string][];
      const live = new Map<string, number>();
      for (const [address] of keys) live.set(address, (live.get(address) ?? 0) + 1);
      for (const { address } of await db.notes.where('deleted').above('').toArray())
        live.set(address, (live.get(address) ?? 0) - 1);
      const noted = new Set([...live].flatMap(([address, count]) => (count > 0 ? [address] : [])));
      const articles = await db.articles.filter(({ seen }) => seen?.some((address) => noted.has(address))).toArray();
      return [...new Set([...noted, ...articles.flatMap(({ addresses }) => addresses)])];
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
