import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/model/note';
import { readBackup } from '../../../src/store/backup/read-backup';
import { restoreBackup } from '../../../src/store/backup/restore-backup';
import { writeBackup } from '../../../src/store/backup/write-backup';
import { importNotes } from '../../../src/store/import-notes';
import type { NoteCount } from '../../../src/store/note-count';
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
async function expected({ db }: Library): Promise<NoteCount[]> {
  const counts = new Map<string, NoteCount>();
  const add = (of: NoteCount['of'], name: string) =>
    counts.set(`${of} ${name}`, { of, name, count: (counts.get(`${of} ${name}`)?.count ?? 0) + 1 });
  for (const { address, tags, deleted } of await db.notes.toArray()) {
    if (deleted) continue;
    add('address', address);
    for (const tag of new Set(tags)) add('tag', tag);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

describe('the counts beside the notes', () => {
  const tags = fc.array(fc.constantFrom('quotas', 'cameras', 'works council', '監視'), { maxLength: 3 });
  const address = fc.constantFrom('https://news.example.com/quotas', 'https://news.example.com/cameras');
  const id = fc.integer({ min: 901, max: 903 }).map(urn);
  const version = fc.record({ id, address, tags, revision: fc.integer({ min: 1, max: 4 }), isDeleted: fc.boolean() });
  const deeds = fc.oneof(
    fc.record({ deed: fc.constant('keep' as const), address, tags, draft: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ deed: fc.constant('change' as const), id, tags, revision: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ deed: fc.constantFrom('remove' as const, 'restore' as const), id }),
    fc.record({ deed: fc.constantFrom('import' as const, 'restore a backup' as const), versions: fc.array(version) }),
    fc.record({ deed: fc.constant('undo' as const), back: fc.nat(5) }),
    fc.record({ deed: fc.constant('purge' as const), days: fc.constantFrom(1, 31) }),
  );
  type Deed = typeof deeds extends fc.Arbitrary<infer D> ? D : never;

  const noteOf = ({ isDeleted, ...part }: Partial<Note> & { isDeleted: boolean }): Note =>
    note({ ...part, ...(isDeleted && { deleted: '2026-05-01T08:00:00.000Z' }) });

  async function act({ db, notes, outside }: Library, deed: Deed): Promise<unknown> {
    switch (deed.deed) {
      case 'keep':
        return notes.keep(draft({ id: deed.draft, address: deed.address, tags: deed.tags }));
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
          expect(await library.db.counts.toArray(), deed.deed).toEqual(await expected(library));
        }
        library.db.close();
      }),
      { numRuns: 60 },
    );
  });

  it('stay right when twenty notes are saved at once', async () => {
    const library = await openLibrary();
    await Promise.all(Array.from({ length: 20 }, (_, index) => library.notes.keep(draft({ id: `d${index}` }))));
    expect(await library.notes.countTags()).toEqual([{ tag: 'quotas', count: 20 }]);
    expect(await library.db.counts.toArray()).toEqual(await expected(library));
  });

  it('are no part of a backup: where it is restored they are counted', async () => {
    const { db, notes, outside } = await openLibrary();
    await notes.keep(draft());
    await db.counts.put({ of: 'tag', name: 'quotas', count: 700 });
    const { file } = await writeBackup(db, outside.now());
    const fresh = await openLibrary();
    await restoreBackup(fresh.db, await readBackup(file), fresh.outside);
    expect(await fresh.db.counts.toArray()).toEqual(await expected(fresh));
  });

  const damages = [
    { name: 'no number', count: 'many' },
    { name: 'below one', count: -1 },
    { name: 'a fraction', count: 0.5 },
  ];
  describe.each(damages)('of which one is $name', ({ count }) => {
    it.each(['tag', 'address'] as const)('for a %s are made anew when they are read', async (of) => {
      const library = await openLibrary();
      await library.notes.keep(draft());
      const name = of === 'tag' ? 'quotas' : draft().address;
      await library.db.counts.put({ of, name, count: count as number });
      if (of === 'tag') expect(await library.notes.countTags()).toEqual([{ tag: 'quotas', count: 1 }]);
      else expect(await library.notes.addresses()).toEqual([name]);
      expect(await library.db.counts.toArray()).toEqual(await expected(library));
    });

    it('are made anew when a note is saved', async () => {
      const library = await openLibrary();
      await library.notes.keep(draft({ id: 'a' }));
      const wrong = typeof count === 'number' ? count - 1 : count;
      await library.db.counts.put({ of: 'tag', name: 'quotas', count: wrong as number });
      await library.notes.keep(draft({ id: 'b' }));
      expect(await library.db.counts.toArray()).toEqual(await expected(library));
    });
  });

  const drifts: { name: string; rows: NoteCount[] }[] = [
    { name: 'too many', rows: [{ of: 'tag', name: 'quotas', count: 7 }] },
    { name: 'a tag of no note', rows: [{ of: 'tag', name: 'of no note', count: 1 }] },
    { name: 'an address of no note', rows: [{ of: 'address', name: 'https://news.example.com/gone', count: 1 }] },
  ];
  it.each(drifts)(
    'that could be right and hold $name are made anew at the next start of the browser',
    async ({ rows }) => {
      const library = await openLibrary();
      const { note } = await library.notes.keep(draft());
      await library.notes.keep(draft({ id: 'draft-2' }));
      await library.notes.remove(note.id);
      await library.db.counts.bulkPut(rows);
      await library.notes.checkCounts();
      expect(await library.db.counts.toArray()).toEqual(await expected(library));
    },
  );

  it('that are right are left as they are', async () => {
    const { db, notes } = await openLibrary();
    const { note } = await notes.keep(draft());
    await notes.keep(draft({ id: 'draft-2', tags: ['cameras', 'quotas'] }));
    await notes.remove(note.id);
    // With a column of its own a row shows whether it was written anew.
    await db.counts.toCollection().modify({ mine: true } as never);
    await notes.checkCounts();
    expect(await db.counts.toArray()).toMatchObject([{ mine: true }, { mine: true }, { mine: true }]);
  });
});
