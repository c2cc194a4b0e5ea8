import { Note } from '../model/note';
import type { NotesDatabase } from './database';
import { readRows } from './read-row';
import { inStore } from './store-error';

/** A tag and how many live notes have it. */
export interface TagCount {
  tag: string;
  count: number;
}

/** `countTags()`: every tag of the live notes, most used first, then by alphabet; by the index, without reading those notes. */
export function createTagCount(db: NotesDatabase) {
  return (): Promise<TagCount[]> =>
    inStore(() =>
      db.transaction('r', db.notes, async () => {
        const tags = (await db.notes.orderBy('tags').uniqueKeys()).map(String);
        const counts = await Promise.all(tags.map((tag) => db.notes.where('tags').equals(tag).count()));
        const trash = readRows(Note, await db.notes.where('deleted').above('').toArray());
        const trashed = new Map<string, number>();
        for (const { tags } of trash.rows)
          for (const tag of new Set(tags)) trashed.set(tag, (trashed.get(tag) ?? 0) + 1);
        return tags
          .map((tag, i) => ({ tag, count: counts[i]! - (trashed.get(tag) ?? 0) }))
          .filter(({ count }) => count > 0)
          .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
      }),
    );
}
