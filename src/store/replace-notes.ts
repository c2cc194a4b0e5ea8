import type { Note } from '../model/note';
import type { NotesDatabase } from './database';
import { recountTags } from './recount-tags';
import { tagsOf } from './tag-count';

/** A note as it is stored, and what is to stand there instead; absent where there is none. */
export interface NoteChange {
  before?: Note;
  after?: Note;
}

/**
 * Puts each note in the place of what was there, or takes it out, and keeps the counts of tags in step: the one way in
 * which notes are written. `before` must be what is stored. Runs within the transaction of whoever calls, over notes and tags.
 */
export async function replaceNotes(db: NotesDatabase, changes: readonly NoteChange[]): Promise<void> {
  const puts = changes.flatMap(({ after }) => after ?? []);
  const gone = changes.flatMap(({ before, after }) => (before && !after ? before.id : []));
  const steps = stepsOf(changes);
  const [counted] = await Promise.all([
    steps.length > 0 ? db.tags.bulkGet(steps.map(({ tag }) => tag)) : [],
    puts.length > 0 && db.notes.bulkPut(puts),
    gone.length > 0 && db.notes.bulkDelete(gone),
  ]);
  const rows = steps.map(({ tag, by }, index) => ({ tag, count: (counted[index]?.count ?? 0) + by }));
  if (!rows.every(({ count }) => Number.isInteger(count) && count >= 0)) return void (await recountTags(db));
  const [used, unused] = [rows.filter(({ count }) => count > 0), rows.filter(({ count }) => count === 0)];
  await Promise.all([
    used.length > 0 && db.tags.bulkPut(used),
    unused.length > 0 && db.tags.bulkDelete(unused.map(({ tag }) => tag)),
  ]);
}

/** By how much the count of each tag changes; none whose count stays. */
function stepsOf(changes: readonly NoteChange[]): { tag: string; by: number }[] {
  const steps = new Map<string, number>();
  const step = (note: Note | undefined, by: number) => {
    if (!note || note.deleted) return;
    for (const tag of tagsOf(note)) steps.set(tag, (steps.get(tag) ?? 0) + by);
  };
  for (const { before, after } of changes) {
    step(before, -1);
    step(after, 1);
  }
  return [...steps].flatMap(([tag, by]) => (by === 0 ? [] : [{ tag, by }]));
}
