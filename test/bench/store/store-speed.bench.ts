import { Dexie } from 'dexie';
import { afterAll, expect, it } from 'vitest';
import type { Draft, Note } from '../../../src/model/note';
import { openDatabase } from '../../../src/store/database';
import { importNotes } from '../../../src/store/import-notes';
import { createNotes } from '../../../src/store/notes';
import { writeBackup } from '../../../src/store/backup/write-backup';
import { readBackup } from '../../../src/store/backup/read-backup';
import { verifyBackup } from '../../../src/store/backup/verify-backup';
import { printTable } from '../../evaluate/article/print-table';
import { makeNotes, noteId } from './make-notes';
import { countTags, newest, notesOf, openRaw, putAll, saveOne } from './raw-store';

const sizes = [1_000, 10_000, 100_000];
/** Times that each is tried; ours and the raw one take turns, so that whatever else the machine does falls on both. */
const repeats = 40;
/** Calls that are timed as one: a clock in a page has steps of 0.1 ms. */
const atOnce = 5;

const outside = { now: () => new Date().toISOString(), newId: () => `urn:uuid:${crypto.randomUUID()}` };
const time = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
async function timeSome(work: () => Promise<unknown>): Promise<number> {
  const all = await time(async () => {
    for (let i = 0; i < atOnce; i++) await work();
  });
  return all / atOnce;
}
/** The quarter of the times that were shortest ends here: the longer ones tell of whatever else the machine did. */
const lowerQuartile = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 2]!;

const discard = async () => {
  await Dexie.delete('raw');
  await Dexie.delete('ours');
};
afterAll(discard);

/** Both libraries with these notes, and how long that took: the shortest of three, in turns, but for the largest. */
async function importBoth(notes: Note[]) {
  const times: [number[], number[]] = [[], []];
  for (let run = 1; ; run++) {
    await discard();
    const raw = await openRaw('raw');
    const db = await openDatabase({ name: 'ours' });
    const sides = [() => importNotes(db, notes, outside), () => putAll(raw, notes, 'import')];
    for (const side of run % 2 ? [0, 1] : [1, 0]) times[side]!.push(await time(sides[side]!));
    if (run === 3 || notes.length > 10_000)
      return { raw, db, ourImport: lowerQuartile(times[0]), rawImport: lowerQuartile(times[1]) };
    raw.close();
    db.close();
  }
}

const results: (string | number)[][] = [];

it.each(sizes)('%i notes, beside the browser’s own calls', async (size) => {
  const notes = makeNotes(size);
  const { raw, db, ourImport, rawImport } = await importBoth(notes);
  const store = createNotes(db, outside);
  const row = (what: string, ours: number, theirs: number) => results.push([size, what, ours, theirs, ours / theirs]);

  row('import, µs a note', (1_000 * ourImport) / size, (1_000 * rawImport) / size);

  let made = 0;
  const fresh = (): { draft: Draft; note: Note } => {
    made++;
    const { id: _, created: __, revision: ___, ...rest } = notes[made % size]!;
    const draft = { ...rest, id: `draft-${size}-${made}` };
    return { draft, note: { ...notes[made % size]!, id: noteId(size + made) } };
  };
  const address = () => notes[Math.floor(Math.random() * size)]!.address;
  const pairs: [what: string, ours: () => Promise<unknown>, theirs: () => Promise<unknown>][] = [
    ['notes of a page', () => store.atAddress([address()]), () => notesOf(raw, address())],
    ['newest 50', () => store.newest(50), () => newest(raw, 50)],
    ['count by tag', () => store.countTags(), () => countTags(raw)],
    [
      'save one',
      () => store.keep(fresh().draft),
      () => {
        const { draft, note } = fresh();
        return saveOne(raw, draft, note);
      },
    ],
  ];
  for (const [what, ours, theirs] of pairs) {
    const times: [number[], number[]] = [[], []];
    for (let i = 0; i < repeats; i++) {
      for (const side of i % 2 ? [0, 1] : [1, 0]) times[side]!.push(await timeSome(side ? theirs : ours));
    }
    row(`${what}, ms`, lowerQuartile(times[0]), lowerQuartile(times[1]));
  }
  expect((await store.newest(50)).rows).toHaveLength(50);
  for (const counts of [await store.countTags(), await countTags(raw)]) expect(counts).toHaveLength(3);

  const start = performance.now();
  const { file, header } = await writeBackup(db, outside.now());
  const written = performance.now();
  const backup = await readBackup(file);
  const read = performance.now();
  const verified = size > 10_000 ? undefined : await verifyBackup(db, backup, outside);
  if (verified) expect(verified).toMatchObject({ same: header.counts.notes, onlyHere: 0, newerHere: 0 });
  console.log(
    `backup of ${header.counts.notes} notes: ${(file.size / 1e6).toFixed(1)} MB, written in ${((written - start) / 1e3).toFixed(1)} s, read in ${((read - written) / 1e3).toFixed(1)} s, checked in ${((performance.now() - read) / 1e3).toFixed(1)} s`,
  );
  raw.close();
  db.close();
  printTable(['notes', 'what', 'ours', 'raw', 'ratio'], results);
});
