import type { ArticleFacts } from '../model/page-article';
import { RememberedArticle } from '../model/remembered';
import { canonicalJson } from './canonical-json';
import type { NotesDatabase } from './database';
import { DraftPage } from './draft-page';
import type { Outside } from './outside';
import { readRow, readRows } from './read-row';

/** Addresses kept of one article at most: it has a handful, but a page can make up as many as it likes. */
const urlsAtMost = 50;

/**
 * Keeps what a note remembers of its page: all the addresses of the article, and its text once a version. Answers the
 * text's hash; undefined where no text is kept. Runs within the transaction that keeps the note.
 */
export async function rememberPage(
  db: NotesDatabase,
  page: DraftPage,
  { now, newId }: Outside,
): Promise<string | undefined> {
  const { key, url, claim, version, isAllowed } = readRow(DraftPage, page);
  const time = now();
  const known = await findArticle(db, page);
  const declined = version && isAllowed === false;
  const article: RememberedArticle = {
    id: known?.id ?? page.article,
    addresses: withMore(known?.addresses, key, claim),
    seen: withMore(known?.seen, key),
    urls: withMore(known?.urls, url).slice(0, urlsAtMost),
    firstSeen: known?.firstSeen ?? time,
    lastSeen: time,
    ...((declined || known?.declined) && { declined: true }),
  };
  await db.articles.put(article);
  if (!version || !isAllowed) return undefined;
  const { hash, facts, length, packed, retrieved } = version;
  const same = (await db.versions.where('article').equals(article.id).toArray()).find(
    (each) => each.hash === hash && isSameHead(each.facts, facts),
  );
  if (same) await db.versions.update(same.id, { lastSeen: retrieved });
  else
    await db.versions.put({
      ...{ id: newId(), article: article.id, hash, url, facts, length, packed },
      ...{ retrieved, lastSeen: retrieved },
    });
  return hash;
}

/** The article once read at this address; failing that, the one it was found to be another address of. */
async function findArticle(db: NotesDatabase, { key, article }: DraftPage): Promise<RememberedArticle | undefined> {
  const { rows } = readRows(RememberedArticle, await db.articles.where('addresses').equals(key).toArray());
  const seen = rows.find((row) => row.seen.includes(key));
  if (seen) return seen;
  const other = await db.articles.get(article);
  return other && readRows(RememberedArticle, [other]).rows[0];
}

/** A new headline or byline over the same text is a version of its own; a new time of change is not. */
function isSameHead(a: ArticleFacts, b: ArticleFacts): boolean {
  const pick = ({ title, byline, published }: ArticleFacts) => canonicalJson({ title, byline, published });
  return pick(a) === pick(b);
}

const withMore = (known: string[] = [], ...more: (string | undefined)[]): string[] => [
  ...new Set([...known, ...more.filter((each) => each !== undefined)]),
];
