import { Dexie } from 'dexie';
import { afterAll, expect, it } from 'vitest';
import type { Note } from '../../../src/model/note';
import { openDatabase } from '../../../src/store/database';
import { importNotes } from '../../../src/store/import-notes';
import type { DraftRow } from '../../../src/store/draft-page';
import { createDrafts } from '../../../src/store/drafts';
import { recountNotes } from '../../../src/store/recount-notes';
import { createNotes } from '../../../src/store/notes';
import { writeBackup } from '../../../src/store/backup/write-backup';
import { readBackup } from '../../../src/store/backup/read-backup';
import { verifyBackup } from '../../../src/store/backup/verify-backup';
import { printTable } from '../../evaluate/article/print-table';
import { makeNotes, noteId } from './make-notes';
import { makePages } from './make-pages';
import { countTags, listAddresses, newest, notesOf, openRaw, putAll, putDraft, saveOne } from './raw-store';

const sizes = [1_000, 10_000, 100_000];
/** Times that each is tried; ours and the raw one take turns, so that whatever else the machine does falls on both. */
const repeats = 40;
/** The same of an import: a short one is told from what else the machine does only by many. */
const importRepeats = (size: number) => (size > 10_000 ? 3 : size > 1_000 ? 7 : 25);
/** Calls that are timed as one: a clock in a page has steps of 0.1 ms. */
const atOnce = 5;

const outside = { now: () => new Date().toISOString(), newId: () => `urn:uuid:${crypto.randomUUID()}` };
const time = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
/** What each side took in the middle case, and the middle one of the ratios of a turn: load that lasts longer than a turn falls on both of its sides alike. */
const compare = (ours: number[], theirs: number[]) => ({
  ours: median(ours),
  theirs: median(theirs),
  ratio: median(ours.map((our, turn) => our / theirs[turn]!)),
});

const discard = async () => {
  await Dexie.delete('raw');
  await Dexie.delete('ours');
};
afterAll(discard);

/** How long each side of a pair takes, in turns; which of them begins, takes turns too. */
async function timeBoth(turns: number, ours: () => Promise<unknown>, theirs: () => Promise<unknown>) {
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn++)
    for (const side of turn % 2 ? [0, 1] : [1, 0]) times[side]!.push(await time(side ? theirs : ours));
  return compare(...times);
}

/** Both libraries with these notes, and how long that took. */
async function importBoth(notes: Note[]) {
  const times: [number[], number[]] = [[], []];
  for (let run = 1; ; run++) {
    await discard();
    const raw = await openRaw('raw');
    const db = await openDatabase({ name: 'ours' });
    const sides = [() => importNotes(db, notes, outside), () => putAll(raw, notes, 'import')];
    for (const side of run % 2 ? [0, 1] : [1, 0]) times[side]!.push(await time(sides[side]!));
    if (run === importRepeats(notes.length)) return { raw, db, importing: compare(...times) };
    raw.close();
    db.close();
  }
}

const results: (string | number)[][] = [];

it.each(sizes)('%i notes, beside the browser’s own calls', async (size) => {
  const notes = makeNotes(size);
  const { raw, db, importing } = await importBoth(notes);
  const store = createNotes(db, outside);
  const row = (what: string, { ours, theirs, ratio }: ReturnType<typeof compare>, unit = 1) =>
    results.push([size, what, ours * unit, theirs * unit, ratio]);

  row('import, µs a note', importing, 1_000 / size);

  let made = 0;
  const fresh = (): { draft: DraftRow; note: Note } => {
    made++;
    const { id: _, created: __, revision: ___, ...rest } = notes[made % size]!;
    const draft = { ...rest, id: `draft-${size}-${made}` };
    return { draft, note: { ...notes[made % size]!, id: noteId(size + made) } };
  };
  const address = () => notes[Math.floor(Math.random() * size)]!.address;
  const some = async (work: () => Promise<unknown>) => {
    for (let i = 0; i < atOnce; i++) await work();
  };
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
    const both = await timeBoth(
      repeats,
      () => some(ours),
      () => some(theirs),
    );
    row(`${what}, ms`, both, 1 / atOnce);
  }
  expect((await store.newest(50)).rows).toHaveLength(50);
  for (const counts of [await store.countTags(), await countTags(raw)]) expect(counts).toHaveLength(3);

  const packing = performance.now();
  const pages = await makePages(repeats);
  console.log(
    `${pages.length} articles hashed and packed in ${Math.round(performance.now() - packing)} ms, ${Math.round(pages.reduce((sum, { version }) => sum + version!.packed.length, 0) / pages.length)} bytes each`,
  );
  const drafts = pages.map((page) => ({ ...fresh(), page }));
  for (const { draft, page } of drafts) {
    await createDrafts(db).put(draft, page);
    await putDraft(raw, { ...draft, page });
  }
  const [ours, theirs] = [drafts.values(), drafts.values()];
  row(
    'save one with its article, ms',
    await timeBoth(
      drafts.length,
      () => store.keep(ours.next().value!.draft),
      () => {
        const { draft, note } = theirs.next().value!;
        return saveOne(raw, draft, note);
      },
    ),
  );
  expect(await db.versions.count()).toBe(drafts.length);

  row(
    'addresses of all notes, ms',
    await timeBoth(
      3,
      () => store.addresses(),
      () => listAddresses(raw),
    ),
  );
  expect((await store.addresses()).sort()).toEqual((await listAddresses(raw)).sort());

  let batch = 0;
  const bundle = () => makeNotes(1_000).map((note, n) => ({ ...note, id: noteId(10 * size + 1_000 * batch + n) }));
  const both = await timeBoth(
    importRepeats(1_000),
    () => {
      batch++;
      return importNotes(db, bundle(), outside);
    },
    () => {
      batch++;
      return putAll(raw, bundle(), 'import');
    },
  );
  row('import of 1,000 into these, µs a note', both);

  const checking = await time(() => store.checkCounts());
  const recounting = await time(() => db.transaction('rw', db.notes, db.counts, () => recountNotes(db)));
  console.log(`counts checked in ${Math.round(checking)} ms, made anew in ${Math.round(recounting)} ms`);
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
