import { Dexie } from 'dexie';
import type { NotesDatabase } from './database';

/**
 * Takes out the articles at these addresses that no note is left on, and the versions that no note was made on. A note
 * in the trash, and one that an undo took out and may bring back, still counts. Runs within the purge's transaction.
 */
export async function purgeArticles(db: NotesDatabase, addresses: readonly string[]): Promise<void> {
  const articles = await db.articles
    .where('addresses')
    .anyOf([...addresses])
    .distinct()
    .toArray();
  const waiting = (await db.revisions.where('removed').above('').toArray()).flatMap(({ before }) => before ?? []);
  for (const { id, addresses: keys } of articles) {
    const stored = await Promise.all(
      keys.map((key) =>
        db.notes.where('[address+modified]').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray(),
      ),
    );
    const notes = [...stored.flat(), ...waiting.filter(({ address }) => keys.includes(address))];
    if (notes.length === 0) await db.articles.delete(id);
    const noted = new Set(notes.map(({ article }) => article.textHash));
    await db.versions
      .where('article')
      .equals(id)
      .filter(({ hash }) => !noted.has(hash))
      .delete();
  }
}
