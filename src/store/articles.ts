import type { ArticleText } from '../model/page-article';
import { ArticleVersion, RememberedArticle } from '../model/remembered';
import type { NotesDatabase } from './database';
import { readRow, readRows } from './read-row';
import { inStore } from './store-error';
import { unpackText } from './pack-text';

/** The articles that there are notes on, and their versions. Written with notes alone (`rememberPage`), purged with them. */
export function createArticles(db: NotesDatabase) {
  return {
    /** The articles known by any of these keys. */
    atAddresses: (keys: readonly string[]): Promise<RememberedArticle[]> =>
      inStore(async () => {
        const rows = await db.articles
          .where('addresses')
          .anyOf([...keys])
          .distinct()
          .toArray();
        return readRows(RememberedArticle, rows).rows;
      }),
    /** The articles of which a version had this very text. */
    withText: (hash: string): Promise<RememberedArticle[]> =>
      inStore(async () => {
        const versions = readRows(ArticleVersion, await db.versions.where('hash').equals(hash).toArray()).rows;
        const rows = await db.articles.bulkGet([...new Set(versions.map(({ article }) => article))]);
        return readRows(
          RememberedArticle,
          rows.filter((row) => row !== undefined),
        ).rows;
      }),
    /** The versions of these articles, the oldest first. */
    versions: (ids: readonly string[]): Promise<ArticleVersion[]> =>
      inStore(async () => {
        const { rows } = readRows(
          ArticleVersion,
          await db.versions
            .where('article')
            .anyOf([...ids])
            .toArray(),
        );
        return rows.sort((a, b) => Date.parse(a.retrieved) - Date.parse(b.retrieved));
      }),
    /** A version with its text; undefined where there is none. Throws `StoreError` where it is corrupt. */
    version: (id: string): Promise<(ArticleVersion & ArticleText) | undefined> =>
      inStore(async () => {
        const row = await db.versions.get(id);
        return row && { ...readRow(ArticleVersion, row), ...(await unpackText(row.packed)) };
      }),
    /** The article of that id; undefined where there is none. */
    get: (id: string): Promise<RememberedArticle | undefined> =>
      inStore(async () => {
        const row = await db.articles.get(id);
        return row && readRow(RememberedArticle, row);
      }),
  };
}
