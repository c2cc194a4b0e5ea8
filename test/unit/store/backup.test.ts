import { gunzipSync, gzipSync } from 'node:zlib';
import { IDBFactory as MemoryFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { BackupError } from '../../../src/store/backup/backup-format';
import { readBackup } from '../../../src/store/backup/read-backup';
import { readRowLine, writeRow } from '../../../src/store/backup/row-lines';
import { previewRestore, restoreBackup } from '../../../src/store/backup/restore-backup';
import { verifyBackup } from '../../../src/store/backup/verify-backup';
import { writeBackup } from '../../../src/store/backup/write-backup';
import { schemaVersion } from '../../../src/store/database';
import { createDrafts } from '../../../src/store/drafts';
import { importNotes } from '../../../src/store/import-notes';
import { createSettings } from '../../../src/store/settings';
import { createDisk, draft, note, openLibrary, urn } from './library';
import { installSchema, schema1 } from './schema-1';
import { schema2 } from './schema-2';

type Row = Record<string, unknown>;
type Library = Awaited<ReturnType<typeof openLibrary>>;

const article = { id: 'a1', addresses: ['https://news.example.com/quotas'], title: 'Quotas on the floor' };
const version = { id: 'v1', article: 'a1', hash: 'h', packed: new Uint8Array([0, 255, 31, 139, 8]) };

/** A library with something in every table. */
async function openFull(): Promise<Library> {
  const library = await openLibrary();
  const { db, notes } = library;
  await notes.keep(draft());
  const { note: second } = await notes.keep(draft({ id: 'draft-2', body: 'Second.', target: {} }));
  await notes.remove(second.id);
  await createDrafts(db).put(draft({ id: 'draft-3', body: 'Half a' }));
  await createSettings(db).change({ theme: 'dark' });
  await db.table('articles').add(article);
  await db.table('versions').add(version);
  return library;
}

const backUp = async ({ db, outside }: Library) => (await writeBackup(db, outside.now())).file;
const tables = ['notes', 'drafts', 'settings', 'articles', 'versions'];
const dump = async ({ db }: Library, names = tables) =>
  Promise.all(names.map(async (name) => [name, await db.table(name).toArray()]));
const repack = async (file: Blob, change: (text: string) => string) =>
  new Blob([gzipSync(change(gunzipSync(await file.bytes()).toString()))]);

describe('a backup', () => {
  it('holds every table that a schema declares, but where backups go and what is counted from the rest', async () => {
    const library = await openFull();
    await library.db.backups.put({ id: 'last', time: '', fileName: '', notes: 0, seq: 0 });
    const { header, rows } = await readBackup(await backUp(library));
    const declared = library.db.tables
      .map(({ name }) => name)
      .filter((name) => name !== 'backups' && name !== 'counts');
    expect([...rows.keys()].sort()).toEqual(declared.sort());
    for (const name of declared) {
      expect(rows.get(name)).toEqual(await library.db.table(name).toArray());
      expect(header.counts[name]).toBe(rows.get(name)?.length);
      expect(header.counts[name], name).toBeGreaterThan(0);
    }
  });

  it('restored into an empty library gives all of it again, bytes included, and the trash and the undo of it', async () => {
    const library = await openFull();
    const fresh = await openLibrary();
    await restoreBackup(fresh.db, await readBackup(await backUp(library)), fresh.outside);
    expect(await dump(fresh)).toEqual(await dump(library));
    const { action } = (await library.db.revisions.where('note').equals(urn(3)).last())!;
    expect(await fresh.notes.undo(action)).toMatchObject({ notes: [urn(3)] });
    expect(await fresh.notes.count()).toEqual({ live: 2, trash: 0 });
  });

  it('of thousands of rows is whole', async () => {
    const library = await openLibrary();
    const all = Array.from({ length: 1_250 }, (_, index) => note({ id: urn(index), body: `Note ${index} 😀 \n` }));
    await importNotes(library.db, all, library.outside);
    const { rows } = await readBackup(await backUp(library));
    expect(rows.get('notes')).toEqual(all);
  });

  const breakages: { name: string; fault: string; breakIt: (file: Blob) => Blob | Promise<Blob> }[] = [
    ...[1, 9, 40, 200, 500].map((bytes) => ({
      name: `that lost its last ${bytes} bytes`,
      fault: 'damaged',
      breakIt: (file: Blob) => file.slice(0, -bytes),
    })),
    {
      name: 'with one letter changed inside',
      fault: 'damaged',
      breakIt: (file) => repack(file, (text) => text.replace('filing', 'failing')),
    },
    {
      name: 'with a line left out',
      fault: 'damaged',
      breakIt: (file) =>
        repack(file, (text) =>
          text
            .split('\n')
            .filter((_, index) => index !== 2)
            .join('\n'),
        ),
    },
    {
      name: 'cut at the end of a line',
      fault: 'damaged',
      breakIt: (file) => repack(file, (text) => `${text.split('\n').slice(0, 4).join('\n')}\n`),
    },
    { name: 'with nothing in it', fault: 'foreign', breakIt: () => new Blob([]) },
    { name: 'that is no gzip', fault: 'foreign', breakIt: () => new Blob(['{"@context":"…"}']) },
    { name: 'that is another gzip', fault: 'foreign', breakIt: () => new Blob([gzipSync('hello')]) },
    {
      name: 'of a newer schema',
      fault: 'newer',
      breakIt: (file) => repack(file, (text) => text.replace(/"schema":\d+/, '"schema":99')),
    },
    {
      name: 'in a newer layout',
      fault: 'newer',
      breakIt: (file) => repack(file, (text) => text.replace('"version":1', '"version":2')),
    },
  ];
  it.each(breakages)('$name is refused as $fault', async ({ breakIt, fault }) => {
    const file = await breakIt(await backUp(await openFull()));
    const failure = await readBackup(file).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BackupError);
    expect(failure).toMatchObject({ fault, message: expect.stringMatching(/[Nn]othing was changed/) });
  });

  it('of a library that began with the first schema is restored into a new one', async () => {
    const indexedDB = new MemoryFactory();
    (await installSchema(indexedDB, 10, schema1)).close();
    const old = await openLibrary(createDisk(indexedDB));
    const fresh = await openLibrary();
    await restoreBackup(fresh.db, await readBackup(await backUp(old)), fresh.outside);
    expect(await dump(fresh)).toEqual(await dump(old));
  });

  it('of the second schema is restored, and the tags are counted', async () => {
    const old = { ...schema2.rows, backups: [] };
    const counts = Object.fromEntries(Object.entries(old).map(([name, rows]) => [name, rows.length]));
    const header = {
      format: 'fair-notice-backup',
      version: 1,
      schema: 2,
      created: '2026-05-01T08:00:00.000Z',
      counts,
    } as const;
    const library = await openLibrary();
    await restoreBackup(library.db, { header, rows: new Map(Object.entries<Row[]>(old)) }, library.outside);
    expect(await dump(library)).toEqual(tables.map((name) => [name, old[name as 'notes']]));
    expect(await library.notes.countTags()).toEqual([
      { tag: 'quotas', count: 1 },
      { tag: 'works council', count: 1 },
    ]);
  });

  it('is of the third schema: whoever declares a fourth says how the rows of an older backup become rows of it', () => {
    expect(schemaVersion).toBe(3);
  });
});

describe('a restore', () => {
  it('does what its preview said, and changes nothing the second time', async () => {
    const library = await openFull();
    const backup = await readBackup(await backUp(library));
    const { db, outside, notes } = await openLibrary();
    await importNotes(db, [note({ id: urn(1), revision: 5, body: 'Here newer.' })], outside);
    const preview = await previewRestore(db, backup);
    const { action, ...result } = await restoreBackup(db, backup, outside);
    expect(result).toEqual(preview);
    expect(action).toBeDefined();
    expect(result.notes).toMatchObject({ new: [urn(3)], older: [urn(1)], newer: [], same: [] });
    expect(result.added).toEqual({ revisions: 3, drafts: 1, settings: 1, articles: 1, versions: 1 });
    expect((await notes.get(urn(1)))?.body).toBe('Here newer.');
    const before = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(await restoreBackup(db, backup, outside)).not.toHaveProperty('action');
    expect(await Promise.all(db.tables.map((table) => table.toArray()))).toEqual(before);
  });

  it('takes nothing away and overwrites nothing that is newer or of another kind', async () => {
    const library = await openFull();
    const file = await backUp(library);
    const { db, notes, outside } = library;
    await notes.change(urn(1), { body: 'Later.', tags: [] }, 1);
    await createDrafts(db).put(draft({ id: 'draft-3', body: 'Half a thought' }));
    await createSettings(db).change({ theme: 'light' });
    await notes.keep(draft({ id: 'draft-9', body: 'Only here.', target: { heading: 'Only here' } }));
    const before = await dump(library);
    await restoreBackup(db, await readBackup(file), outside);
    expect(await dump(library)).toEqual(before);
  });

  it('brings no draft back that became a note since', async () => {
    const library = await openFull();
    const file = await backUp(library);
    await library.notes.keep(draft({ id: 'draft-3', body: 'Half a' }));
    await restoreBackup(library.db, await readBackup(file), library.outside);
    expect(await library.db.drafts.count()).toBe(0);
  });

  it('is undone in one: what it added is gone, what was changed since stays', async () => {
    const backup = await readBackup(await backUp(await openFull()));
    const fresh = await openLibrary();
    const { action } = await restoreBackup(fresh.db, backup, fresh.outside);
    await createDrafts(fresh.db).put(draft({ id: 'draft-3', body: 'Half a thought' }));
    expect(await fresh.notes.undo(action!)).toMatchObject({ notes: [urn(1), urn(3)], takenOut: 3 });
    expect(await dump(fresh)).toEqual([
      ['notes', []],
      ['drafts', [draft({ id: 'draft-3', body: 'Half a thought' })]],
      ['settings', []],
      ['articles', []],
      ['versions', []],
    ]);
    expect(await fresh.db.backups.count()).toBe(0);
  });

  it('reports a note that cannot be read and restores the others', async () => {
    const library = await openFull();
    await library.db.notes.put({ ...note({ id: urn(77) }), body: 7 } as never);
    const fresh = await openLibrary();
    const { notes } = await restoreBackup(fresh.db, await readBackup(await backUp(library)), fresh.outside);
    expect(notes).toMatchObject({ new: [urn(1), urn(3)], refused: [{ id: urn(77), path: 'body' }] });
  });
});

describe('a check of a backup', () => {
  it('finds all notes the same right after it was made, and leaves no second database behind', async () => {
    const library = await openFull();
    const backup = await readBackup(await backUp(library));
    const before = await dump(library);
    expect(await verifyBackup(library.db, backup, library.outside, library.disk.options)).toEqual({
      created: backup.header.created,
      same: 2,
      newerHere: 0,
      newerThere: 0,
      onlyHere: 0,
      onlyThere: 0,
      refused: 0,
      otherSame: 4,
      otherDifferent: 0,
    });
    expect((await library.disk.indexedDB.databases()).map(({ name }) => name)).toEqual(['fair-notice']);
    expect(await dump(library)).toEqual(before);
  });

  it('counts apart what is newer, older, only here and only there', async () => {
    const library = await openLibrary();
    const { db, outside, notes } = library;
    const all = [1, 2, 3, 4].map((number) => note({ id: urn(900 + number), revision: 3 }));
    await importNotes(db, all, outside);
    const backup = await readBackup(await backUp(library));
    await notes.change(urn(901), { body: 'Newer here.', tags: [] }, 3);
    await db.notes.put(note({ id: urn(902), revision: 1 }));
    await db.notes.delete(urn(903));
    await notes.keep(draft());
    await createSettings(db).change({ theme: 'dark' });
    expect(await verifyBackup(db, backup, outside, library.disk.options)).toMatchObject({
      same: 1,
      newerHere: 1,
      newerThere: 1,
      onlyHere: 1,
      onlyThere: 1,
      otherSame: 0,
      otherDifferent: 1,
    });
  });
});

describe('a row', () => {
  it('comes back from its line as it was, bytes included', () => {
    const row = { id: 'x', at: null, packed: new Uint8Array(70_000).map((_, index) => index), raw: new ArrayBuffer(3) };
    expect(readRowLine(writeRow('t', row))).toEqual(['t', row]);
  });

  it('of words that look like bytes comes back as those words', () => {
    const row = { id: 'x', body: '"$bytes":"AAAA" and {"$buffer":1}', tags: ['$bytes'] };
    expect(readRowLine(writeRow('notes', row))).toEqual(['notes', row]);
  });

  it('that holds what a line cannot is refused instead of being kept half', () => {
    expect(() => writeRow('versions', { text: new Blob(['words']) })).toThrow(/Blob/);
  });
});
