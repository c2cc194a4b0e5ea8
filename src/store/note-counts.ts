import type { NotesDatabase } from './database';
import { countedOf, NoteCount } from './note-count';
import { readCounts } from './read-counts';
import { readRows } from './read-row';
import { recountNotes } from './recount-notes';
import { inStore } from './store-error';

/** A tag and how many live notes have it. */
export interface TagCount {
  tag: string;
  count: number;
}

/** What is counted beside the notes by whoever writes them (`replaceNotes`), so that reading it does not grow with the library. */
export function createNoteCounts(db: NotesDatabase) {
  return {
    /** Every tag of the live notes, most used first, then by alphabet. */
    countTags: (): Promise<TagCount[]> =>
      inStore(async () => {
        const counts = (await readCounts(db, 'tag')).map(({ name, count }) => ({ tag: name, count }));
        return counts.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
      }),
    /** Makes the counts anew where they do not add up to what the indexes hold: for the start of the browser. */
    checkCounts: (): Promise<void> =>
      inStore(() =>
        db.transaction('rw', db.notes, db.counts, async () => {
          if (!(await addsUp(db))) await recountNotes(db);
        }),
      ),
  };
}

/** Whether all counts are sound, and as many as there are live notes and tags on them. */
async function addsUp(db: NotesDatabase): Promise<boolean> {
  const [counts, address, tag, trash] = await Promise.all([
    db.counts.toArray(),
    db.notes.orderBy('[address+modified]').count(),
    db.notes.orderBy('tags').count(),
    db.notes.where('deleted').above('').toArray(),
  ]);
  const { rows, corrupt } = readRows(NoteCount, counts);
  const left = { address, tag };
  for (const [of] of trash.flatMap(countedOf)) left[of]--;
  for (const { of, count } of rows) left[of] -= count;
  return corrupt.length === 0 && left.address === 0 && left.tag === 0;
}
