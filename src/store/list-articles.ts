import { Dexie } from 'dexie';
import { Note, type NoteArticle } from '../model/note';
import type { NotesDatabase } from './database';
import { createHeldTexts, type Place } from './held-texts';
import { createMatch, soughtIn } from './match-note';
import { type Found, readRows } from './read-row';
import { readRowsAt } from './rows-at';
import { inStore } from './store-error';

/** Where the next page begins: `modified` and `id` of the last article's newest note. Plain JSON. */
export type Cursor = Place;

/** One article with its notes, newest first. */
export interface ArticleNotes {
  address: string;
  /** As its newest note remembers it. */
  article: NoteArticle;
  notes: Note[];
}

/** Which articles to list: those with a note that holds these words, and of their notes only such; absent, all. */
interface PageRequest {
  limit?: number;
  after?: Cursor;
  words?: string;
}

/** Articles on one page, newest note first, and the corrupt rows met on the way. */
export interface ArticlePage {
  articles: ArticleNotes[];
  corrupt: Found<Note>['corrupt'];
  /** Absent on the last page. A search that gives fewer articles than it may, and this, has not looked further yet. */
  next?: Cursor;
}

/** Rows read at a time, so that a large library is never held in memory as a whole. */
const sliceSize = 200;

/** Notes by article, and searching them. */
export function createArticleLists(db: NotesDatabase) {
  const isLive = (note: Note) => !note.deleted;
  const texts = createHeldTexts(db);
  let turn: Promise<unknown> = Promise.resolve();

  const read = <T>(work: () => Promise<T>): Promise<T> =>
    inStore(() => db.transaction('r', db.notes, db.revisions, work));

  /** The same, once the one before is done: they share `texts`. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(() => read(work));
    turn = next.catch(() => undefined); // Whoever asked is told; the next in turn need not know.
    return next;
  };

  async function list(limit: number, after?: Cursor): Promise<ArticlePage> {
    const page: ArticlePage = { articles: [], corrupt: [] };
    const seen = new Set<string>();
    let upper: unknown = after ?? [Dexie.maxKey, Dexie.maxKey];
    for (;;) {
      const below = db.notes.where('[modified+id]').between([Dexie.minKey, Dexie.minKey], upper, true, false);
      const slice = await below.reverse().limit(sliceSize).toArray();
      for (const row of slice) {
        upper = [row.modified, row.id];
        const { rows, corrupt } = readRows(Note, [row]);
        page.corrupt.push(...corrupt);
        const note = rows[0];
        if (!note || note.deleted || seen.has(note.address)) continue;
        seen.add(note.address);
        const notes = readRows(Note, await readRowsAt(db, note.address))
          .rows.filter(isLive)
          .reverse();
        // An article whose newest note is another one stood on an earlier page.
        if (notes[0]?.id !== note.id) continue;
        page.articles.push({ address: note.address, article: note.article, notes });
        if (page.articles.length === limit) return { ...page, next: [note.modified, note.id] };
      }
      if (slice.length < sliceSize) return page;
    }
  }

  async function search(words: string, limit: number, after?: Cursor): Promise<ArticlePage> {
    const isSought = createMatch(words);
    const searchedTo = await texts.update();
    const found = texts.find(isSought, after);
    const some = found.slice(0, limit);
    const stored = await Promise.all(some.map(({ address }) => readRowsAt(db, address)));
    const page: ArticlePage = { articles: [], corrupt: [] };
    for (const [index, { address }] of some.entries()) {
      const { rows, corrupt } = readRows(Note, stored[index]!);
      page.corrupt.push(...corrupt);
      const notes = rows.filter((note) => isLive(note) && isSought(soughtIn(note))).reverse();
      if (notes[0]) page.articles.push({ address, article: notes[0].article, notes });
    }
    const next = found.length > limit ? some.at(-1)?.place : searchedTo;
    return { ...page, ...(next && { next }) };
  }

  return {
    /** A page of articles with live notes, the one with the newest note first; `after` is the page before's `next`. */
    byArticle: ({ limit = 20, after, words = '' }: PageRequest = {}): Promise<ArticlePage> =>
      words.trim() ? inTurn(() => search(words, limit, after)) : read(() => list(limit, after)),
    /** Reads what a search would have to read first. */
    prepareSearch: async (): Promise<void> => {
      while (await inTurn(texts.update));
    },
  };
}
