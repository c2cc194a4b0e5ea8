import { expect, it } from 'vitest';
import { importNotes } from '../../../src/store/import-notes';
import { note, openLibrary, urn } from './library';

const deleted = '2026-05-01T08:00:00.000Z';
const at = (name: string) => `https://news.example.com/${name}`;

it('every address of a live note is listed once, and none whose notes are all in the trash', async () => {
  const { db, outside, notes } = await openLibrary();
  const all = [
    { address: at('a') },
    { address: at('a'), modified: '2026-05-02T08:00:00.000Z' },
    { address: at('half'), deleted },
    { address: at('half') },
    { address: at('gone'), deleted },
    { address: at('gone'), deleted, modified: '2026-05-02T08:00:00.000Z' },
    { address: at('a?b=1') },
  ];
  await importNotes(
    db,
    all.map((part, index) => note({ ...part, id: urn(index) })),
    outside,
  );
  expect(await notes.addresses()).toEqual([at('a'), at('a?b=1'), at('half')]);
});

it('a corrupt row hides no address, whatever of it is broken', async () => {
  const { db, notes } = await openLibrary();
  const rows = [
    note({ id: urn(1), address: at('a') }),
    { ...note({ id: urn(2), address: at('a'), deleted }), modified: 5 },
    { ...note({ id: urn(3), address: at('b'), deleted }), modified: undefined },
    note({ id: urn(4), address: at('b') }),
    { ...note({ id: urn(5), deleted }), address: undefined },
    { ...note({ id: urn(6) }), address: 7 },
    { ...note({ id: urn(7), address: at('a') }), modified: [['x']] },
  ];
  await db.notes.bulkPut(rows as never);
  await notes.checkCounts();
  expect(await notes.addresses()).toEqual([at('a'), at('b')]);
});
