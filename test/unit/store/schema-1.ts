/** A database as a browser lays it out: stores, indexes and rows. */
export interface Layout {
  stores: Record<string, { keyPath: string | string[]; autoIncrement?: boolean; indexes: Index[] }>;
  rows: Record<string, object[]>;
}

interface Index {
  name: string;
  keyPath: string | string[];
  multiEntry?: boolean;
}

const on = (keyPath: string): Index => ({ name: keyPath, keyPath });

const address = 'https://news.example.com/quotas';
const kept = {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  address,
  article: { url: address, title: 'Quotas on the floor' },
  target: {
    quote: { exact: 'every four seconds', prefix: 'scanned ', suffix: ', says' },
    position: { start: 10, end: 28, pairsBefore: 0 },
  },
  body: 'Compare with the filing.',
  tags: ['quotas'],
  category: 'fact',
  created: '2026-05-01T08:00:00.000Z',
  modified: '2026-05-01T08:00:00.000Z',
  revision: 1,
};
const trashed = {
  ...kept,
  id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
  modified: '2026-05-02T08:00:00.000Z',
  deleted: '2026-05-02T08:00:00.000Z',
  revision: 2,
};
const { deleted: _, ...live } = trashed;
const line = { time: '2026-05-01T08:00:00.000Z', kind: 'keep' };

/** The first schema shipped, with a row of every kind. Frozen: libraries like this one exist on readers' machines. */
export const schema1 = {
  stores: {
    notes: {
      keyPath: 'id',
      indexes: [
        { name: '[address+modified]', keyPath: ['address', 'modified'] },
        { name: '[modified+id]', keyPath: ['modified', 'id'] },
        { name: 'tags', keyPath: 'tags', multiEntry: true },
        on('deleted'),
      ],
    },
    revisions: { keyPath: 'seq', autoIncrement: true, indexes: ['note', 'action', 'draft', 'removed'].map(on) },
    drafts: { keyPath: 'id', indexes: ['address', 'noteId'].map(on) },
    settings: { keyPath: 'id', indexes: [] },
  },
  rows: {
    notes: [kept, trashed],
    revisions: [
      {
        ...line,
        note: kept.id,
        action: 'urn:uuid:00000000-0000-4000-8000-00000000a001',
        after: kept,
        draft: 'draft-0',
      },
      {
        ...line,
        kind: 'remove',
        note: trashed.id,
        action: 'urn:uuid:00000000-0000-4000-8000-00000000a002',
        before: { ...live, revision: 1, modified: kept.modified },
        after: trashed,
      },
    ],
    drafts: [{ ...kept, id: 'draft-1', body: 'Half a sent', modified: '2026-05-03T08:00:00.000Z' }].map(
      ({ created: __, revision: ___, ...rest }) => rest,
    ),
    settings: [{ id: 'settings', theme: 'dark', pausedHosts: ['news.example.com'] }],
  },
} satisfies Layout;

/** Writes the layout with the browser's own calls at that native version (ten times Dexie's); the open connection. */
export function installSchema(indexedDB: IDBFactory, version: number, { stores, rows }: Layout): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('fair-notice', version);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, autoIncrement = false, indexes }] of Object.entries(stores)) {
        if (request.result.objectStoreNames.contains(name)) continue;
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const { name: indexName, keyPath: path, multiEntry = false } of indexes)
          store.createIndex(indexName, path, { multiEntry });
        for (const row of rows[name] ?? []) store.add(row);
      }
    };
  });
}
