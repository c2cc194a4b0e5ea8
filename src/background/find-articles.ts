import { isSameArticle } from '../engine/changes/is-same-article';
import { addressKey } from '../model/address';
import { findCanonicalKey } from '../model/canonical';
import type { Note } from '../model/note';
import type { RememberedArticle } from '../model/remembered';
import type { ShownPage } from '../model/shown-page';
import { hashText } from '../store/pack-text';
import type { Store } from './store';

/** What is asked of the store here. */
type Shelf = Pick<Store, 'articles' | 'notes'>;

/** Shorter texts (a notice, a paywall's few lines) stand on many pages that are not one article. */
const shortestCopy = 600;
/** A quotation this long is not in a text by chance. */
const shortestQuote = 20;
/** So many versions back a page may still show an old one. */
const versionsCompared = 3;

/** What the store knows of the article in a page. */
export interface FoundArticles {
  /** Key of the page's own address. */
  key: string;
  /** Key of the address that it declares, unless another article is known by it. */
  claim?: string;
  /** The article, as remembered under its addresses. */
  articles: RememberedArticle[];
  /** Keys at which its notes are. */
  keys: string[];
  /** Articles at other addresses with the very same text, and the text's hash. */
  copies: RememberedArticle[];
  hash?: string;
}

/**
 * The article that a page shows. Its own address it cannot make up; what it declares as its address is believed on the
 * same site only, and only where its text is a version of the article known there: a page may declare what it likes.
 */
export async function findArticles(
  store: Shelf,
  url: string,
  { canonicalUrl, text }: ShownPage,
): Promise<FoundArticles> {
  const key = addressKey(url);
  const claim = findCanonicalKey(url, canonicalUrl);
  const near = await store.articles.atAddresses(claim ? [key, claim] : [key]);
  const judged = await Promise.all(
    near.map(async (article) => ({
      article,
      isIt: article.seen.includes(key) || (text !== undefined && (await hasText(store, article, text))),
    })),
  );
  const articles = judged.flatMap(({ article, isIt }) => (isIt ? [article] : []));
  const isContested =
    claim !== undefined && judged.some(({ article, isIt }) => !isIt && article.addresses.includes(claim));
  const keys = new Set([key, ...articles.flatMap(({ seen }) => seen)]);
  // Notes may be at the declared address of which no text is known: imported ones, and those from before texts were kept.
  if (claim && text && !keys.has(claim) && isQuoted((await store.notes.atAddress([claim])).rows, text)) keys.add(claim);
  const hash = text && text.length >= shortestCopy ? await hashText(text) : undefined;
  const known = new Set(articles.map(({ id }) => id));
  const copies = hash ? (await store.articles.withText(hash)).filter(({ id }) => !known.has(id)) : [];
  return { key, claim: isContested ? undefined : claim, articles, keys: [...keys], copies, hash };
}

/** Whether an article's kept text, or failing that a quotation from it, says that this text is the same article. */
async function hasText({ articles, notes }: Shelf, { id, seen }: RememberedArticle, text: string): Promise<boolean> {
  const versions = (await articles.versions([id])).slice(-versionsCompared);
  if (versions.length === 0) return isQuoted((await notes.atAddress(seen)).rows, text);
  for (const version of versions.reverse()) {
    // A text that cannot be read any more says nothing either way.
    const kept = await articles.version(version.id).catch(() => undefined);
    if (kept && isSameArticle(kept.text, text)) return true;
  }
  return false;
}

/** Whether the words of a note stand in a text. */
const isQuoted = (notes: readonly Note[], text: string): boolean => {
  const plain = text.replace(/\s+/g, ' ');
  return notes.some(({ target: { quote } }) => {
    const words = quote?.exact.replace(/\s+/g, ' ') ?? '';
    return words.length >= shortestQuote && plain.includes(words);
  });
};

/** The notes that belong to a page: those of its article, and those made on the very same text elsewhere. */
export async function findNotes(store: Shelf, found: FoundArticles) {
  const own = await store.notes.atAddress(found.keys);
  const elsewhere = await store.notes.atAddress(found.copies.flatMap(({ seen }) => seen));
  const copied = elsewhere.rows.filter(
    ({ address, article }) => article.textHash === found.hash && !found.keys.includes(address),
  );
  return { own: own.rows, copied, unreadable: own.corrupt.length };
}
