import type { NotesDatabase } from './database';
import { readRows } from './read-row';
import { recountTags } from './recount-tags';
import { inStore } from './store-error';
import { TagCount } from './tag-count';

/** Counting tags. Every writing of notes keeps the counts (`replaceNotes`), so that reading them does not grow with the library. */
export function createTagCounts(db: NotesDatabase) {
  const recount = () => db.transaction('rw', db.notes, db.tags, () => recountTags(db));
  return {
    /** Every tag of the live notes, most used first, then by alphabet. Counts of which one is damaged are made anew. */
    countTags: (): Promise<TagCount[]> =>
      inStore(async () => {
        const { rows, corrupt } = readRows(TagCount, await db.tags.toArray());
        const counts = corrupt.length > 0 ? await recount() : rows;
        return counts.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
      }),
    /** Counts anew, and mends the counts where they say otherwise: for the start of the browser. */
    recountTags: (): Promise<void> => inStore(async () => void (await recount())),
  };
}
