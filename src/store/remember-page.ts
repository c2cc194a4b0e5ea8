import type { ArticleFacts } from '../model/page-article';
import { RememberedArticle } from '../model/remembered';
import { canonicalJson } from './canonical-json';
import type { NotesDatabase } from './database';
import { DraftPage } from './draft-page';
import type { Outside } from './outside';
import { readRow, readRows } from './read-row';

/** Addresses kept of one article at most: it has a handful, but a page can make up as many as it likes. */
const urlsAtMost = 50;

/** What keeping a page takes. */
interface Remembering {
  /** The text's hash; absent where no text is kept. */
  textHash?: string;
  /** Writes it, within the transaction that keeps the note. */
  write(): Promise<unknown>;
}

/**
 * What a note remembers of its page: all the addresses of the article, and its text once a version. Nothing is written
 * yet, so that it can be in one go with the note.
 */
export async function rememberPage(db: NotesDatabase, page: DraftPage, { now, newId }: Outside): Promise<Remembering> {
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
  if (!version || !isAllowed) return { write: () => db.articles.put(article) };
  const { hash, facts, retrieved } = version;
  const versions = known ? await db.versions.where('article').equals(article.id).toArray() : [];
  const same = versions.find((each) => each.hash === hash && isSameHead(each.facts, facts));
  const kept = same ?? { ...version, id: newId(), article: article.id, url };
  return {
    textHash: hash,
    write: () => Promise.all([db.articles.put(article), db.versions.put({ ...kept, lastSeen: retrieved })]),
  };
}

/** The article once read at this address; failing that, the one it was found to be another address of. */
async function findArticle(db: NotesDatabase, { key, article }: DraftPage): Promise<RememberedArticle | undefined> {
  const [near, other] = await Promise.all([
    db.articles.where('addresses').equals(key).toArray(),
    db.articles.get(article),
  ]);
  const seen = readRows(RememberedArticle, near).rows.find((row) => row.seen.includes(key));
  return seen ?? (other && readRows(RememberedArticle, [other]).rows[0]);
}

/** A new headline or byline over the same text is a version of its own; a new time of change is not. */
function isSameHead(a: ArticleFacts, b: ArticleFacts): boolean {
  const pick = ({ title, byline, published }: ArticleFacts) => canonicalJson({ title, byline, published });
  return pick(a) === pick(b);
}

const withMore = (known: string[] = [], ...more: (string | undefined)[]): string[] => [
  ...new Set([...known, ...more.filter((each) => each !== undefined)]),
];
