import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/model/note';
import { readBackup } from '../../../src/store/backup/read-backup';
import { restoreBackup } from '../../../src/store/backup/restore-backup';
import { writeBackup } from '../../../src/store/backup/write-backup';
import { importNotes } from '../../../src/store/import-notes';
import { dayMs, draft, note, openLibrary, urn } from './library';

type Library = Awaited<ReturnType<typeof openLibrary>>;

it('tags are counted over the notes that are not in the trash, most used first', async () => {
  const { notes } = await openLibrary();
  expect(await notes.countTags()).toEqual([]);
  await notes.keep(draft({ id: 'a', tags: ['quotas', 'works council'] }));
  await notes.keep(draft({ id: 'b', tags: ['quotas', '監視'] }));
  const { note } = await notes.keep(draft({ id: 'c', tags: ['works council', 'gone'] }));
  await notes.remove(note.id);
  expect(await notes.countTags()).toEqual([
    { tag: 'quotas', count: 2 },
    { tag: 'works council', count: 1 },
    { tag: '監視', count: 1 },
  ]);
});

/** What the table must hold, from the notes themselves. */
async function expected({ db }: Library): Promise<object[]> {
  const counts = new Map<string, number>();
  for (const { tags, deleted } of await db.notes.toArray())
    for (const tag of deleted ? [] : new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

describe('the counts beside the notes', () => {
  const tags = fc.array(fc.constantFrom('quotas', 'cameras', 'works council', '監視'), { maxLength: 3 });
  const id = fc.integer({ min: 901, max: 903 }).map(urn);
  const version = fc.record({ id, tags, revision: fc.integer({ min: 1, max: 4 }), isDeleted: fc.boolean() });
  const deeds = fc.oneof(
    fc.record({ deed: fc.constant('keep' as const), tags, draft: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ deed: fc.constant('change' as const), id, tags, revision: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ deed: fc.constantFrom('remove' as const, 'restore' as const), id }),
    fc.record({ deed: fc.constantFrom('import' as const, 'restore a backup' as const), versions: fc.array(version) }),
    fc.record({ deed: fc.constant('undo' as const), back: fc.nat(5) }),
    fc.record({ deed: fc.constant('purge' as const), days: fc.constantFrom(1, 31) }),
  );
  type Deed = typeof deeds extends fc.Arbitrary<infer D> ? D : never;

  const noteOf = ({ isDeleted, ...part }: { id: string; tags: string[]; revision: number; isDeleted: boolean }): Note =>
    note({ ...part, ...(isDeleted && { deleted: '2026-05-01T08:00:00.000Z' }) });

  async function act({ db, notes, outside }: Library, deed: Deed): Promise<unknown> {
    switch (deed.deed) {
      case 'keep':
        return notes.keep(draft({ id: deed.draft, tags: deed.tags }));
      case 'change':
        return notes.change(deed.id, { body: 'Other.', tags: deed.tags }, deed.revision);
      case 'remove':
      case 'restore':
        return notes[deed.deed](deed.id);
      case 'import':
        return importNotes(db, deed.versions.map(noteOf), outside);
      case 'restore a backup': {
        const other = await openLibrary();
        await importNotes(other.db, deed.versions.map(noteOf), other.outside);
        const { file } = await writeBackup(other.db, outside.now());
        return restoreBackup(db, await readBackup(file), outside);
      }
      case 'undo': {
        const actions = [...new Set((await db.revisions.toArray()).map(({ action }) => action))];
        return notes.undo(actions.at(-1 - deed.back) ?? 'none');
      }
      case 'purge':
        outside.wait(deed.days * dayMs);
        return notes.purgeExpired();
    }
  }

  it('are what a count of the notes gives, after whatever was done', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { minLength: 1, maxLength: 12 }), async (all) => {
        const library = await openLibrary();
        for (const deed of all) {
          await act(library, deed);
          expect(await library.db.tags.toArray(), deed.deed).toEqual(await expected(library));
        }
        library.db.close();
      }),
      { numRuns: 60 },
    );
  });

  it('stay right when twenty notes are saved at once', async () => {
    const { db, notes } = await openLibrary();
    await Promise.all(Array.from({ length: 20 }, (_, index) => notes.keep(draft({ id: `d${index}` }))));
    expect(await db.tags.toArray()).toEqual([{ tag: 'quotas', count: 20 }]);
  });

  it('are no part of a backup: where it is restored they are counted', async () => {
    const { db, notes, outside } = await openLibrary();
    await notes.keep(draft());
    await db.tags.put({ tag: 'quotas', count: 700 });
    const { file } = await writeBackup(db, outside.now());
    const fresh = await openLibrary();
    await restoreBackup(fresh.db, await readBackup(file), fresh.outside);
    expect(await fresh.notes.countTags()).toEqual([{ tag: 'quotas', count: 1 }]);
  });

  const damages = [
    { name: 'no number', row: { tag: 'quotas', count: 'many' } },
    { name: 'below one', row: { tag: 'quotas', count: -1 } },
    { name: 'a fraction', row: { tag: 'quotas', count: 0.5 } },
  ];
  it.each(damages)('of which one is $name are made anew when they are read', async ({ row }) => {
    const { db, notes } = await openLibrary();
    await notes.keep(draft());
    await db.tags.put(row as never);
    expect(await notes.countTags()).toEqual([{ tag: 'quotas', count: 1 }]);
    expect(await db.tags.toArray()).toEqual([{ tag: 'quotas', count: 1 }]);
  });

  it.each(damages)('of which one is $name are made anew when a note is saved', async ({ row }) => {
    const { db, notes } = await openLibrary();
    await notes.keep(draft({ id: 'a' }));
    await db.tags.put({ ...row, count: typeof row.count === 'number' ? row.count - 1 : row.count } as never);
    await notes.keep(draft({ id: 'b' }));
    expect(await db.tags.toArray()).toEqual([{ tag: 'quotas', count: 2 }]);
  });

  it('that are wrong but could be right are mended at the next start of the browser', async () => {
    const { db, notes } = await openLibrary();
    await notes.keep(draft());
    await db.tags.bulkPut([
      { tag: 'quotas', count: 7 },
      { tag: 'of no note', count: 1 },
    ]);
    await notes.recountTags();
    expect(await db.tags.toArray()).toEqual([{ tag: 'quotas', count: 1 }]);
  });
});
