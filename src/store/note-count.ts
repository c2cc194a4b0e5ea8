import * as v from 'valibot';
import type { Note } from '../model/note';

/** How many live notes have a tag, or are at an address: a row of the counts kept beside the notes. There is none for none. */
export const NoteCount = v.object({
  of: v.picklist(['tag', 'address']),
  name: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type NoteCount = v.InferOutput<typeof NoteCount>;

/** What a count is of; the key of its row. */
export type Counted = [of: NoteCount['of'], name: string];

/** What a stored row counts for, each once; a corrupt row for what its indexes have of it. */
export function countedOf({ address, modified, tags }: Partial<Note>): Counted[] {
  const own = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
  const isPlaced = typeof address === 'string' && typeof modified === 'string';
  return [
    ...(isPlaced ? [['address', address] satisfies Counted] : []),
    ...[...new Set(own)].map((tag): Counted => ['tag', tag]),
  ];
}

/** The sum of each thing counted, in the order in which they first came; none that is nought. */
export function addUp(entries: Iterable<readonly [Counted, by: number]>): NoteCount[] {
  const sums = new Map<string, NoteCount>();
  for (const [[of, name], by] of entries) {
    const key = `${of} ${name}`;
    const sum = sums.get(key);
    if (sum) sum.count += by;
    else sums.set(key, { of, name, count: by });
  }
  return [...sums.values()].filter(({ count }) => count !== 0);
}
