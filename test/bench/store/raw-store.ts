import type { Draft, Note } from '../../../src/model/note';

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
    for (const index of ['address', 'noteId']) drafts.createIndex(index, index);
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
  const transaction = db.transaction(['notes', 'revisions'], 'readwrite', strict);
  const done = committed(transaction);
  for (let start = 0; start < notes.length; start += 1_000) {
    let last: IDBRequest | undefined;
    for (const note of notes.slice(start, start + 1_000)) {
      transaction.objectStore('notes').put(note);
      last = transaction.objectStore('revisions').add(lineOf(note, action, 'import'));
    }
    if (last) await resultOf(last);
  }
  await done;
}

const lineOf = (note: Note, action: string, kind: string, draft?: string) => ({
  note: note.id,
  action,
  kind,
  time: note.modified,
  after: note,
  ...(draft && { draft }),
});

/** Keeps a draft as a note: asks the journal whether it was kept, puts note and line, deletes the draft. */
export async function saveOne(db: IDBDatabase, draft: Draft, note: Note): Promise<void> {
  const transaction = db.transaction(['notes', 'revisions', 'drafts'], 'readwrite', strict);
  const done = committed(transaction);
  await resultOf(transaction.objectStore('revisions').index('draft').openCursor(draft.id, 'prev'));
  transaction.objectStore('notes').put(note);
  transaction.objectStore('revisions').add(lineOf(note, note.id, 'keep', draft.id));
  transaction.objectStore('drafts').delete(draft.id);
  await done;
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

/** Every tag and how many notes carry it that are not in the trash, as the store counts them. */
export async function countTags(db: IDBDatabase): Promise<{ tag: string; count: number }[]> {
  const notes = db.transaction('notes').objectStore('notes');
  const trash: Promise<Note[]> = resultOf(notes.index('deleted').getAll());
  const tags = await readTags(notes.index('tags'));
  const counts = await Promise.all(tags.map((tag) => resultOf(notes.index('tags').count(tag))));
  const trashed = (await trash).flatMap((note) => note.tags);
  return tags
    .map((tag, i) => ({ tag, count: counts[i]! - trashed.filter((each) => each === tag).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

function readTags(tags: IDBIndex): Promise<string[]> {
  const request = tags.openKeyCursor(null, 'nextunique');
  const found: string[] = [];
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(found);
      found.push(String(cursor.key));
      cursor.continue();
    };
  });
}
