import { askWorker } from '../../bridge/ask-worker';
import type { ArticleNotes } from '../../bridge/own-calls';
import type { ShowSoFar } from '../parts/latest';

/** Articles with notes, and how far they go. */
export interface ArticlesRead {
  articles: ArticleNotes[];
  unreadable: number;
  /** Where the next ones begin; absent where there are none. */
  next?: [string, string];
  /** True while more of these are being looked for. */
  isSearching: boolean;
}

interface Wanted {
  words: string;
  limit: number;
  after?: [string, string];
}

/** As many articles as are wanted, or all: a search tells what it has found so far, and is asked on until it is done. */
export async function readArticles(wanted: Wanted, showSoFar: ShowSoFar<ArticlesRead>): Promise<ArticlesRead> {
  const read: ArticlesRead = { articles: [], unreadable: 0, isSearching: true };
  for (let after = wanted.after; read.isSearching; after = read.next) {
    const limit = wanted.limit - read.articles.length;
    const page = await askWorker('articles.list', { words: wanted.words, limit, after });
    read.articles = [...read.articles, ...page.articles];
    read.unreadable += page.unreadable;
    read.next = page.next;
    read.isSearching = page.next !== undefined && page.articles.length < limit;
    if (read.isSearching && !showSoFar({ ...read })) break;
  }
  return read;
}
