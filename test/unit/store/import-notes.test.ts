import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/model/note';
import { importNotes, previewImport } from '../../../src/store/import-notes';
import { isWinner } from '../../../src/store/merge';
import { note, openLibrary, urn } from './library';

const older = note({ id: urn(1), revision: 1, body: 'Older.' });
const newer = note({ id: urn(1), revision: 2, body: 'Newer.' });

describe('an import', () => {
  it('does what its preview said, in one action', async () => {
    const { db, outside } = await openLibrary();
    await importNotes(db, [newer, note({ id: urn(2) }), note({ id: urn(3), revision: 4 })], outside);
    const bundle = [
      older,
      note({ id: urn(2) }),
      note({ id: urn(3), revision: 5 }),
      note({ id: urn(4) }),
      { id: urn(5) },
    ];
    const expected = {
      new: [urn(4)],
      same: [urn(2)],
      newer: [urn(3)],
      older: [urn(1)],
      refused: [{ id: urn(5), path: 'address', reason: expect.any(String) }],
    };
    expect(await previewImport(db, bundle)).toEqual(expected);
    const { action, ...result } = await importNotes(db, bundle, outside);
    expect(result).toEqual(expected);
    expect(
      await db.revisions
        .where('action')
        .equals(action ?? '')
        .count(),
    ).toBe(3);
  });

  it('of one note finds it in a library of many', async () => {
    const { db, outside } = await openLibrary();
    const many = Array.from({ length: 40 }, (_, index) => note({ id: urn(index) }));
    await importNotes(db, many, outside);
    for (const index of [0, 20, 39])
      expect(await previewImport(db, [note({ id: urn(index) })])).toMatchObject({ same: [urn(index)], new: [] });
    expect(await previewImport(db, [note({ id: urn(40) })])).toMatchObject({ new: [urn(40)] });
  });

  it('changes nothing the second time, whatever was in it', async () => {
    const { db, outside } = await openLibrary();
    await importNotes(db, [newer], outside);
    const bundle = [older, older, note({ id: urn(2) }), note({ id: urn(2), body: 'Another of the same revision.' })];
    await importNotes(db, bundle, outside);
    const before = [await db.notes.toArray(), await db.revisions.toArray()];
    expect(await importNotes(db, bundle, outside)).toEqual({
      new: [],
      same: [urn(1), urn(2)],
      newer: [],
      older: [],
      refused: [],
    });
    expect([await db.notes.toArray(), await db.revisions.toArray()]).toEqual(before);
  });

  it('keeps the losing text in the journal, whichever side lost', async () => {
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      const { db, outside, notes } = await openLibrary();
      for (const each of order) await importNotes(db, [each], outside);
      expect((await notes.get(urn(1)))?.body).toBe('Newer.');
      expect(JSON.stringify(await db.revisions.toArray())).toContain('Older.');
    }
  });

  it('leaves a note in the trash that was put there after the bundle was made', async () => {
    const { db, outside, notes } = await openLibrary();
    await importNotes(db, [older], outside);
    await notes.remove(urn(1));
    expect(await importNotes(db, [older], outside)).toMatchObject({ same: [urn(1)] });
    expect(await notes.count()).toEqual({ live: 0, trash: 1 });
  });

  it('leaves the same notes whatever came first', { timeout: 60_000 }, async () => {
    const version = fc.record({
      id: fc.integer({ min: 1, max: 3 }).map(urn),
      revision: fc.integer({ min: 1, max: 3 }),
      minute: fc.integer({ min: 0, max: 2 }),
      body: fc.constantFrom('one', 'two', 'three'),
    });
    const cases = fc.array(version, { minLength: 1, maxLength: 8 }).chain((versions) =>
      fc.record({
        first: fc.constant(versions),
        second: fc.shuffledSubarray(versions, { minLength: versions.length }),
        cut: fc.integer({ min: 0, max: versions.length }),
      }),
    );
    const merge = async (...bundles: Note[][]) => {
      const { db, outside } = await openLibrary();
      for (const bundle of bundles) await importNotes(db, bundle, outside);
      return db.notes.toArray();
    };
    await fc.assert(
      fc.asyncProperty(cases, async ({ first, second, cut }) => {
        const [one, two] = [first, second].map((versions) => versions.map(versionOf));
        expect(await merge(two?.slice(0, cut) ?? [], two?.slice(cut) ?? [])).toEqual(await merge(one ?? []));
      }),
      { numRuns: 60 },
    );
  });
});

describe('of two versions', () => {
  const cases = [
    {
      name: 'the higher revision',
      winner: { revision: 2, modified: '2026-01-01T00:00:00.000Z' },
      loser: { revision: 1 },
    },
    { name: 'the later change', winner: { modified: '2026-05-01T09:00:00.000Z' }, loser: { body: 'zzz' } },
    { name: 'the later change in another zone', winner: { modified: '2026-05-01T07:30:00-01:00' }, loser: {} },
    { name: 'the larger text', winner: { body: 'b' }, loser: { body: 'a' } },
  ];
  it.each(cases)('$name wins, asked either way', ({ winner, loser }) => {
    expect(isWinner(note(winner), note(loser))).toBe(true);
    expect(isWinner(note(loser), note(winner))).toBe(false);
  });
});

function versionOf({ minute, ...rest }: { id: string; revision: number; minute: number; body: string }): Note {
  return note({ ...rest, modified: new Date(Date.UTC(2026, 4, 1, 8, minute)).toISOString() });
}
