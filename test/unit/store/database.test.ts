import { forceCloseDatabase, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/store/database';
import { createNotes } from '../../../src/store/notes';
import { DatabaseNewerError } from '../../../src/store/store-error';
import { createDisk, createOutside, draft, note, openLibrary, urn } from './library';
import { installSchema, type Layout, schema1 } from './schema-1';
import { schema2 } from './schema-2';
import { schema3 } from './schema-3';

describe('opening', () => {
  it('finds after a restart what was kept before', async () => {
    const { disk, db, notes } = await openLibrary();
    const { note } = await notes.keep(draft());
    db.close();
    expect(await createNotes(await disk.open(), createOutside()).get(note.id)).toEqual(note);
  });

  it('asks the browser to write through to the disk before it says so', async () => {
    const { db } = await openLibrary();
    const durability = await db.transaction('rw', db.notes, async (work) => {
      await db.notes.count();
      return work.idbtrans.durability;
    });
    expect(durability).toBe('strict');
  });

  it('refuses a database of a newer version and leaves it as it is', async () => {
    const disk = createDisk();
    await installSchema(disk.indexedDB, 40, {
      ...schema1,
      stores: { ...schema1.stores, later: { keyPath: 'id', indexes: [] } },
    });
    const failure = await disk.open().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DatabaseNewerError);
    expect(failure).toMatchObject({ kind: 'newer', message: expect.stringContaining('Update Fair Notice') });
    expect(await disk.indexedDB.databases()).toEqual([{ name: 'fair-notice', version: 40 }]);
  });

  it('says so when an older tab holds the upgrade up', async () => {
    const disk = createDisk();
    const old = await installSchema(disk.indexedDB, 5, { ...schema1, stores: {}, rows: {} });
    await expect(disk.open()).rejects.toMatchObject({
      kind: 'blocked',
      message: expect.stringContaining('older Fair Notice'),
    });
    old.close();
    await expect(disk.open()).resolves.toMatchObject({ verno: 3 });
  });

  it('has the first row of a new database with its tables, or makes neither', async () => {
    const disk = createDisk();
    const ifNew = { id: 'lost', time: '2026-05-01T08:00:00.000Z' } as const;
    const unstorable = { ...ifNew, time: (() => '') as never };
    await expect(disk.open({ ifNew: unstorable })).rejects.toThrow();
    const db = await disk.open({ ifNew });
    expect(await db.backups.toArray()).toEqual([ifNew]);
    db.close();
    expect(await (await disk.open({ ifNew: { ...ifNew, time: 'later' } })).backups.toArray()).toEqual([ifNew]);
  });

  it('reports a browser that has no storage to give', async () => {
    const disk = createDisk();
    disk.indexedDB.open = () => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    };
    await expect(disk.open()).rejects.toMatchObject({
      kind: 'unusable',
      message: expect.stringContaining('restore a backup'),
    });
  });
});

describe('an open connection', () => {
  it('gives way to a newer version and then says that it is closed', async () => {
    const { disk, notes } = await openLibrary();
    (await installSchema(disk.indexedDB, 40, { ...schema1, stores: {}, rows: {} })).close();
    await expect(notes.keep(draft())).rejects.toMatchObject({
      kind: 'closed',
      message: expect.stringContaining('Reload'),
    });
    expect(await disk.indexedDB.databases()).toEqual([{ name: 'fair-notice', version: 40 }]);
  });
});

describe('a connection that the browser closed', () => {
  it('says so instead of going on with whatever is there then', async () => {
    const { db, notes } = await openLibrary();
    forceCloseDatabase(db.backendDB() as never);
    await expect.poll(() => db.isOpen()).toBe(false);
    await expect(notes.keep(draft())).rejects.toMatchObject({ kind: 'closed' });
  });
});

describe('a database of schema version 1', () => {
  it('is opened and read, with every kind of row', async () => {
    const indexedDB = new MemoryFactory();
    (await installSchema(indexedDB, 10, schema1)).close();
    const { notes, db } = await openLibrary(createDisk(indexedDB));
    const [kept, trashed] = schema1.rows.notes;
    expect(await notes.get(String(kept?.id))).toEqual(kept);
    expect(await notes.countTags()).toEqual([{ tag: 'quotas', count: 1 }]);
    expect((await notes.trash()).rows).toEqual([trashed]);
    expect((await db.drafts.toArray()) as unknown[]).toEqual(schema1.rows.drafts);
    expect((await db.settings.toArray()) as unknown[]).toEqual(schema1.rows.settings);
    expect(await notes.undo('urn:uuid:00000000-0000-4000-8000-00000000a002')).toMatchObject({ notes: [trashed?.id] });
  });
});

describe('a database of schema version 2', () => {
  it('is opened and read, with every kind of row', async () => {
    const indexedDB = new MemoryFactory();
    (await installSchema(indexedDB, 20, schema2)).close();
    const { db } = await openLibrary(createDisk(indexedDB));
    for (const [name, rows] of Object.entries<object[]>(schema2.rows)) {
      const stored: object[] = await db.table(name).toArray();
      expect(stored, name).toMatchObject(rows);
      expect(stored, name).toHaveLength(rows.length);
    }
  });

  it('has the tags of its live notes counted', async () => {
    const corrupt = { id: 'corrupt', tags: ['quotas', 'quotas', 7], deleted: 'some day' };
    const rows = { ...schema2.rows, notes: [...schema2.rows.notes, corrupt] };
    const indexedDB = new MemoryFactory();
    (await installSchema(indexedDB, 20, { ...schema2, rows })).close();
    const { notes } = await openLibrary(createDisk(indexedDB));
    expect(await notes.countTags()).toEqual([
      { tag: 'quotas', count: 1 },
      { tag: 'works council', count: 1 },
    ]);
  });
});

describe('an upgrade of a large library', () => {
  it('is not taken for one that an older tab holds up, however long it takes', { timeout: 60_000 }, async () => {
    const disk = createDisk();
    const notes = Array.from({ length: 800 }, (_, index) => note({ id: urn(index) }));
    (await installSchema(disk.indexedDB, 20, { ...schema2, rows: { notes } })).close();
    const patienceMs = 150;
    let isPatienceOver = false;
    const opening = openDatabase({ ...disk.options, blockedAfterMs: patienceMs });
    setTimeout(() => (isPatienceOver = true), 2 * patienceMs);
    const db = await opening;
    expect(isPatienceOver, 'the library is too small to try anything with').toBe(true);
    expect(await createNotes(db, createOutside()).countTags()).toEqual([{ tag: 'quotas', count: 800 }]);
  });
});

describe('a database from before the rules on addresses', () => {
  const old = 'http://www.news.example.com/quotas/?b=1&a=2&cmpid=7';
  const key = 'https://news.example.com/quotas?a=2&b=1';
  const [kept, trashed] = schema1.rows.notes.map((note) => ({ ...note, address: old }));
  const rows = {
    ...schema1.rows,
    notes: [kept!, trashed!, { ...kept, id: 'corrupt', address: 5 }],
    revisions: schema1.rows.revisions.map((line) => ({ ...line, before: trashed, after: kept, lost: undefined })),
    drafts: schema1.rows.drafts.map((begun) => ({ ...begun, address: old })),
  };

  it('has its notes, drafts and journal under the keys of today, and nothing else of them changed', async () => {
    const indexedDB = new MemoryFactory();
    (await installSchema(indexedDB, 10, { ...schema1, rows })).close();
    const { notes, db } = await openLibrary(createDisk(indexedDB));
    expect((await notes.atAddress([key])).rows).toEqual([{ ...kept, address: key }]);
    expect(await db.notes.get('corrupt')).toEqual({ ...kept, id: 'corrupt', address: 5 });
    expect((await db.drafts.toArray()) as unknown[]).toEqual(rows.drafts.map((row) => ({ ...row, address: key })));
    for (const line of await db.revisions.toArray())
      expect([line.before?.address, line.after?.address]).toEqual([key, key]);
  });

  it('still undoes what was done before', async () => {
    const indexedDB = new MemoryFactory();
    const line = { ...schema1.rows.revisions[0]!, after: kept };
    (await installSchema(indexedDB, 10, { ...schema1, rows: { ...rows, revisions: [line] } })).close();
    const { notes } = await openLibrary(createDisk(indexedDB));
    expect(await notes.undo(line.action)).toMatchObject({ notes: [kept!.id], changedSince: [] });
  });
});

describe('a new database', () => {
  it('has the stores and indexes the newest fixture has: a change of them needs a new version', async () => {
    const { db } = await openLibrary();
    const raw = db.backendDB();
    const work = raw.transaction([...raw.objectStoreNames]);
    const stores = [...raw.objectStoreNames].map((name) => {
      const store = work.objectStore(name);
      return [
        name,
        { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes: [...store.indexNames].sort() },
      ];
    });
    const expected = Object.entries<Layout['stores'][string]>(schema3.stores).map(
      ([name, { keyPath, autoIncrement = false, indexes }]) => [
        name,
        { keyPath, autoIncrement, indexes: indexes.map((index) => index.name).sort() },
      ],
    );
    expect(Object.fromEntries(stores)).toEqual(Object.fromEntries(expected));
    expect(raw.version).toBe(30);
  });
});
