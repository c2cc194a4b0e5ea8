import type { Table } from 'dexie';
import { canonicalJson } from './canonical-json';
import { type TagCount, tagsOf } from './tag-count';

/** Whatever gives out tables: the open database, or the transaction of an upgrade. */
interface Tables {
  table(name: string): Table;
}

/**
 * The tags of the live notes in the order of the table, counted anew by the index, and written where the counts beside
 * the notes say otherwise. It takes as long as there are notes (0.1 s for 100,000), so it is for an upgrade, the start of
 * the browser, and a count that cannot be right. Must run in a transaction over notes and tags.
 */
export async function recountTags(db: Tables): Promise<TagCount[]> {
  const notes = db.table('notes');
  const tags = (await notes.orderBy('tags').uniqueKeys()).map(String);
  const carried = await Promise.all(tags.map((tag) => notes.where('tags').equals(tag).count()));
  const counts = new Map(tags.map((tag, index) => [tag, carried[index]!]));
  for (const trashed of await notes.where('deleted').above('').toArray())
    for (const tag of tagsOf(trashed)) counts.set(tag, (counts.get(tag) ?? 0) - 1);
  const rows = [...counts].flatMap(([tag, count]) => (count > 0 ? [{ tag, count }] : []));
  const stored = await db.table('tags').toArray();
  if (canonicalJson(stored) !== canonicalJson(rows)) {
    await db.table('tags').clear();
    await db.table('tags').bulkPut(rows);
  }
  return rows;
}
