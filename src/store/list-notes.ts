import { Dexie } from 'dexie';
import { Note, type NoteArticle } from '../model/note';
import type { NotesDatabase } from './database';
import { createMatch } from './match-note';
import { type Found, readRow, readRows } from './read-row';
import { inStore } from './store-error';

/** Where the next page begins: `modified` and `id` of the last article's newest note. Plain JSON. */
export type Cursor = [modified: string, id: string];

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
  /** Absent on the last page. */
  next?: Cursor;
}

/** Rows read at a time, so that a large library is never held in memory as a whole. */
const sliceSize = 200;

/** Reading notes. Every row is parsed; corrupt ones are reported beside the good ones. */
export function createLists(db: NotesDatabase) {
  const isLive = (note: Note) => !note.deleted;

  /** Notes changed before `upper`, a key of the index. */
  const newestFirst = (upper: unknown = [Dexie.maxKey, Dexie.maxKey]) =>
    db.notes.where('[modified+id]').between([Dexie.minKey, Dexie.minKey], upper, true, false).reverse();

  async function readPage({ limit = 20, after, words = '' }: PageRequest): Promise<ArticlePage> {
    const isSought = createMatch(words);
    const page: ArticlePage = { articles: [], corrupt: [] };
    const seen = new Set<string>();
    let upper: unknown = after;
    while (page.articles.length < limit) {
      const slice = await newestFirst(upper).limit(sliceSize).toArray();
      for (const row of slice) {
        upper = [row.modified, row.id];
        if (!isSought(row)) continue;
        const { rows, corrupt } = readRows(Note, [row]);
        page.corrupt.push(...corrupt);
        const note = rows[0];
        if (!note?.id || !isLive(note) || seen.has(note.address)) continue;
        seen.add(note.address);
        const { rows: all } = readRows(Note, await atAddress(note.address));
        const notes = all.filter((each) => isLive(each) && isSought(each)).reverse();
        // An article whose newest note is another one stood on an earlier page.
        if (notes[0]?.id !== note.id) continue;
        page.articles.push({ address: note.address, article: note.article, notes });
        if (page.articles.length === limit) return { ...page, next: [note.modified, note.id] };
      }
      if (slice.length < sliceSize) break;
    }
    return page;
  }

  /** Oldest change first; rows of equal time by id, as in `[modified+id]`. */
  const atAddress = (address: string) =>
    db.notes.where('[address+modified]').between([address, Dexie.minKey], [address, Dexie.maxKey]).toArray();

  return {
    /** The note, in the trash or not; undefined where there is none. Throws `StoreError` where its row is corrupt. */
    get: (id: string): Promise<Note | undefined> =>
      inStore(async () => {
        const row = await db.notes.get(id);
        return row && readRow(Note, row);
      }),
    /** The live notes under any of an article's address keys, oldest change first. */
    atAddress: (addressKeys: string[]): Promise<Found<Note>> =>
      inStore(async () => {
        const rows = await Promise.all([...new Set(addressKeys)].map(atAddress));
        const found = readRows(Note, rows.flat());
        return { ...found, rows: found.rows.filter(isLive) };
      }),
    /** The live notes changed last, newest first. */
    newest: (limit: number): Promise<Found<Note>> =>
      inStore(async () => {
        const rows = await newestFirst().filter(isLive).limit(limit).toArray();
        return readRows(Note, rows);
      }),
    /** A page of articles with live notes, the one with the newest note first; `after` is the page before's `next`. */
    byArticle: (page: PageRequest = {}): Promise<ArticlePage> =>
      inStore(() => db.transaction('r', db.notes, () => readPage(page))),
    /** The notes in the trash, longest there first. */
    trash: (): Promise<Found<Note>> =>
      inStore(async () => readRows(Note, await db.notes.where('deleted').above('').toArray())),
    /** How many notes there are, by an index and without reading them. */
    count: (): Promise<{ live: number; trash: number }> =>
      inStore(async () => {
        const trash = await db.notes.where('deleted').above('').count();
        return { live: (await db.notes.count()) - trash, trash };
      }),
    /** Every note, trash included, a slice at a time in order of id; finds each corrupt row there is. */
    async *all(): AsyncGenerator<Found<Note>> {
      let last: unknown = Dexie.minKey;
      for (;;) {
        const slice = await inStore(() => db.notes.where(':id').above(last).limit(sliceSize).toArray());
        if (slice.length === 0) return;
        yield readRows(Note, slice);
        last = slice.at(-1)?.id;
      }
    },
  };
}
