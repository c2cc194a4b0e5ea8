import type { Note } from '../../../src/model/note';
import type { RememberedArticle } from '../../../src/model/remembered';
import type { DraftPage, DraftRow } from '../../../src/store/draft-page';
import type { NoteCount } from '../../../src/store/note-count';
import type { TagCount } from '../../../src/store/note-counts';

/** The same stores and indexes by the browser's own calls, with nothing between: what the store is measured against. */
export async function openRaw(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const db = opening.result;
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('[address+modified]', ['address', 'modified']);
    notes.createIndex('[modified+id]', ['modified', 'id']);
    notes.createIndex('tags', 'tags', { multiEntry: true });
    notes.createIndex('deleted', 'deleted');
    const revisions = db.createObjectStore('revisions', { keyPath: 'seq', autoIncrement: true });
    for (const index of ['note', 'action', 'draft', 'removed']) revisions.createIndex(index, index);
    const drafts = db.createObjectStore('drafts', { keyPath: 'id' });
    for (const index of ['address', 'noteId', 'thrown']) drafts.createIndex(index, index);
    db.createObjectStore('counts', { keyPath: ['of', 'name'] });
    const articles = db.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('addresses', 'addresses', { multiEntry: true });
    const versions = db.createObjectStore('versions', { keyPath: 'id' });
    for (const index of ['article', 'hash']) versions.createIndex(index, index);
  };
  return resultOf(opening);
}

/** What a request gives. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

const strict = { durability: 'strict' } as const;

/** A note and its journal line put for each, in slices of a thousand within one transaction: the next goes out when the last came back. */
export async function putAll(db: IDBDatabase, notes: Note[], action: string): Promise<void> {
  const transaction = db.transaction(['notes', 'revisions', 'counts'], 'readwrite', strict);
  const done = committed(transaction);
  for (let start = 0; start < notes.length; start += 1_000) {
    let last: IDBRequest | undefined;
    for (const note of notes.slice(start, start + 1_000)) {
      transaction.objectStore('notes').put(note);
      last = transaction.objectStore('revisions').add(lineOf(note, action, 'import'));
    }
    if (last) await resultOf(last);
  }
  await addCounts(transaction, notes);
  await done;
}

/** Adds the tags and addresses of these notes to the counts. */
async function addCounts(transaction: IDBTransaction, notes: Note[]): Promise<void> {
  const store = transaction.objectStore('counts');
  const more = new Map<string, NoteCount>();
  const add = (of: NoteCount['of'], name: string) => {
    const known = more.get(`${of} ${name}`);
    if (known) known.count++;
    else more.set(`${of} ${name}`, { of, name, count: 1 });
  };
  for (const { address, tags } of notes) {
    add('address', address);
    for (const tag of tags) add('tag', tag);
  }
  const rows = [...more.values()];
  const stored = await Promise.all(rows.map(({ of, name }) => resultOf<NoteCount | undefined>(store.get([of, name]))));
  for (const [n, row] of rows.entries()) store.put({ ...row, count: (stored[n]?.count ?? 0) + row.count });
}

const lineOf = (note: Note, action: string, kind: string, draft?: string) => ({
  note: note.id,
  action,
  kind,
  time: note.modified,
  after: note,
  ...(draft && { draft }),
});

/** Keeps a draft as a note: asks the journal whether it was kept, puts note, line, counts and what its page remembers, deletes the draft. */
export async function saveOne(db: IDBDatabase, draft: DraftRow, note: Note): Promise<void> {
  const names = ['notes', 'revisions', 'drafts', 'counts', 'articles', 'versions'];
  const transaction = db.transaction(names, 'readwrite', strict);
  const done = committed(transaction);
  const [row] = await Promise.all([
    resultOf<DraftRow | undefined>(transaction.objectStore('drafts').get(draft.id)),
    resultOf(transaction.objectStore('revisions').index('draft').openCursor(draft.id, 'prev')),
  ]);
  if (row?.page) await putPage(transaction, row.page, note.modified);
  transaction.objectStore('notes').put(note);
  transaction.objectStore('revisions').add(lineOf(note, note.id, 'keep', draft.id));
  transaction.objectStore('drafts').delete(draft.id);
  await addCounts(transaction, [note]);
  await done;
}

/** Puts a draft as it is. */
export async function putDraft(db: IDBDatabase, draft: DraftRow): Promise<void> {
  const transaction = db.transaction('drafts', 'readwrite', strict);
  transaction.objectStore('drafts').put(draft);
  await committed(transaction);
}

async function putPage(transaction: IDBTransaction, page: DraftPage, time: string): Promise<void> {
  const [articles, versions] = [transaction.objectStore('articles'), transaction.objectStore('versions')];
  const [known] = await resultOf<RememberedArticle[]>(articles.index('addresses').getAll(page.key));
  const id = known?.id ?? page.article;
  articles.put({
    ...{ id, addresses: [page.key], seen: [page.key], urls: [page.url] },
    firstSeen: time,
    lastSeen: time,
  });
  const there = await resultOf(versions.index('article').getAll(id));
  if (page.version)
    versions.put({ ...page.version, id: `${id}-${there.length}`, article: id, url: page.url, lastSeen: time });
}

const index = (db: IDBDatabase, name: string) => db.transaction('notes').objectStore('notes').index(name);

/** Notes of an article by index, oldest change first. */
export function notesOf(db: IDBDatabase, address: string): Promise<Note[]> {
  return resultOf(index(db, '[address+modified]').getAll(IDBKeyRange.bound([address], [address, []])));
}

/** The notes changed last, newest first, by a cursor: what every browser can. */
export function newest(db: IDBDatabase, count: number): Promise<Note[]> {
  const request = index(db, '[modified+id]').openCursor(null, 'prev');
  const notes: Note[] = [];
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor) notes.push(cursor.value);
      if (!cursor || notes.length === count) resolve(notes);
      else cursor.continue();
    };
  });
}

/** Every tag with its count, most used first, from the counts beside the notes. */
export async function countTags(db: IDBDatabase): Promise<TagCount[]> {
  const store = db.transaction('counts').objectStore('counts');
  const rows = await resultOf<NoteCount[]>(store.getAll(IDBKeyRange.bound(['tag'], ['tag', []])));
  const counts = rows.map(({ name, count }) => ({ tag: name, count }));
  return counts.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

/** The addresses of all live notes, by reading every note in slices. */
export async function listAddresses(db: IDBDatabase): Promise<string[]> {
  const store = db.transaction('notes').objectStore('notes');
  const found = new Set<string>();
  for (let last = ''; ; ) {
    const slice = await resultOf<Note[]>(store.getAll(IDBKeyRange.lowerBound(last, true), 2_000));
    for (const { address, deleted } of slice) if (!deleted) found.add(address);
    if (slice.length < 2_000) return [...found];
    last = slice.at(-1)!.id;
  }
}
