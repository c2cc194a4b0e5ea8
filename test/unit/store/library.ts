import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import type { Draft, Note } from '../../../src/model/note';
import { createNotes } from '../../../src/store/notes';
import { type DatabaseOptions, type NotesDatabase, openDatabase } from '../../../src/store/database';
import type { Outside } from '../../../src/store/outside';

/** Where a test's database lives; a second `open` on it is the next start of the browser. */
export function createDisk(indexedDB = new MemoryFactory()) {
  const options = { indexedDB, IDBKeyRange, blockedAfterMs: 500 };
  return { indexedDB, options, open: (more: DatabaseOptions = {}) => openDatabase({ ...options, ...more }) };
}

/** A clock that stands until it is set, and ids that count. */
export function createOutside() {
  let count = 0;
  const outside = {
    time: Date.parse('2026-05-01T08:00:00.000Z'),
    now: () => new Date(outside.time).toISOString(),
    newId: () => urn(++count),
    wait: (ms: number) => {
      outside.time += ms;
    },
  };
  return outside satisfies Outside;
}

/** A day. */
export const dayMs = 86_400_000;

/** An empty library, open. */
export async function openLibrary(disk = createDisk()) {
  const outside = createOutside();
  const db: NotesDatabase = await disk.open();
  return { disk, db, outside, notes: createNotes(db, outside) };
}

/** The id with that number. */
export function urn(number: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const address = 'https://news.example.com/quotas';

/** A draft on an invented article. */
export function draft(part: Partial<Draft> = {}): Draft {
  return {
    id: 'draft-1',
    address,
    article: { url: address, title: 'Quotas on the floor' },
    target: { quote: { exact: 'scanned every four seconds', prefix: 'each parcel is ', suffix: ', the union' } },
    body: 'Compare with the filing.',
    tags: ['quotas'],
    modified: '2026-05-01T08:00:00.000Z',
    ...part,
  };
}

/** A note as another profile could have made it. */
export function note(part: Partial<Note> = {}): Note {
  const { id: _, ...rest } = draft();
  return { ...rest, id: urn(900), created: rest.modified, revision: 1, ...part };
}
