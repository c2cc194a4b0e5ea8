import { Dexie } from 'dexie';
import type { Note } from '../../model/note';
import { type DatabaseOptions, type NotesDatabase, openDatabase } from '../database';
import { isSame, isWinner } from '../merge';
import type { Outside } from '../outside';
import { inStore } from '../store-error';
import { keyOf, plainTables } from './kept-tables';
import { markOf } from './mark-of';
import type { ReadBackup } from './read-backup';
import { restoreBackup } from './restore-backup';

/** How the notes of a backup, restored by themselves, stand to those here: a number of notes each, the trash included. */
export interface Verified {
  created: string;
  same: number;
  newerHere: number;
  newerThere: number;
  onlyHere: number;
  onlyThere: number;
  /** Notes in the file that could not be read. */
  refused: number;
  /** Other rows (drafts, settings, articles kept) that are the same, and that are not or only on one side. */
  otherSame: number;
  otherDifferent: number;
}

/**
 * What a restore of this backup gives: it is restored into a scratch database and compared note by note with the open
 * one. The scratch database is deleted afterwards, and before, where an earlier check was cut off.
 */
export async function verifyBackup(
  db: NotesDatabase,
  backup: ReadBackup,
  outside: Outside,
  options: DatabaseOptions = {},
): Promise<Verified> {
  const name = `${db.name}-check`;
  const discard = () => new Dexie(name, options).delete();
  await inStore(discard);
  const scratch = await openDatabase({ ...options, name });
  try {
    const { created, notes } = await restoreBackup(scratch, backup, outside);
    const result = await inStore(() => compareNotes(db, scratch));
    return { created, refused: notes.refused.length, ...result, ...(await inStore(() => compareOthers(db, scratch))) };
  } finally {
    scratch.close();
    await inStore(discard);
  }
}

const sliceSize = 500;

/** Both libraries are walked in order of id, a slice at a time. */
async function compareNotes(here: NotesDatabase, there: NotesDatabase) {
  const result = { same: 0, newerHere: 0, newerThere: 0, onlyHere: 0, onlyThere: 0 };
  for await (const [ours, theirs] of slices(here, there)) {
    if (!theirs) result.onlyHere++;
    else if (!ours) result.onlyThere++;
    else if (isSame(ours, theirs)) result.same++;
    else result[isWinner(ours, theirs) ? 'newerHere' : 'newerThere']++;
  }
  return result;
}

/** Each note of either library once, beside the other's version of it. */
async function* slices(
  here: NotesDatabase,
  there: NotesDatabase,
): AsyncGenerator<[Note | undefined, Note | undefined]> {
  for await (const ours of rowsById(here)) {
    const theirs = await there.notes.bulkGet(ours.map(({ id }) => id));
    for (const [index, note] of ours.entries()) yield [note, theirs[index]];
  }
  for await (const theirs of rowsById(there)) {
    const ours = await here.notes.bulkGet(theirs.map(({ id }) => id));
    for (const [index, note] of theirs.entries()) if (!ours[index]) yield [undefined, note];
  }
}

async function* rowsById({ notes }: NotesDatabase): AsyncGenerator<Note[]> {
  for (let last: unknown = Dexie.minKey; ; ) {
    const rows = await notes.where(':id').above(last).limit(sliceSize).toArray();
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.id;
  }
}

async function compareOthers(here: NotesDatabase, there: NotesDatabase) {
  let otherSame = 0;
  let all = 0;
  for (const table of plainTables(here)) {
    const rows = await there.table<Record<string, unknown>, string | number>(table.name).toArray();
    const ours = await table.bulkGet(rows.map((row) => keyOf(table, row)));
    const same = rows.filter((row, index) => ours[index] && markOf(ours[index]) === markOf(row)).length;
    const found = ours.filter((row) => row !== undefined).length;
    otherSame += same;
    all += rows.length + (await table.count()) - found;
  }
  return { otherSame, otherDifferent: all - otherSame };
}
