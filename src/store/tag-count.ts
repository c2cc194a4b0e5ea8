import * as v from 'valibot';
import type { Note } from '../model/note';

/** A tag and how many live notes have it: a row of the counts kept beside the notes. A tag of no note has none. */
export const TagCount = v.object({ tag: v.string(), count: v.pipe(v.number(), v.integer(), v.minValue(1)) });
export type TagCount = v.InferOutput<typeof TagCount>;

/** The tags of a stored row, each once; of a corrupt row those that its index has. */
export function tagsOf({ tags }: Partial<Note>): Set<string> {
  return new Set(Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []);
}
