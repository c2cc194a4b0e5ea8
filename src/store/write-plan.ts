import type { NotesDatabase } from './database';
import type { Plan } from './plan-import';
import { replaceNotes } from './replace-notes';
import type { Revision } from './revision';

/** Notes and lines sent at a time: more at once wait in the browser, and take it longer. */
const sliceSize = 1_000;

/** Writes what an import takes, as one action. Runs within the transaction of whoever calls, over notes, counts and journal. */
export async function writePlan(
  db: NotesDatabase,
  { changes, lines }: Pick<Plan, 'changes' | 'lines'>,
  { action, time }: Pick<Revision, 'action' | 'time'>,
): Promise<void> {
  for (let start = 0; start < lines.length; start += sliceSize) {
    // Each change has a line, so that the lines end last.
    const slice = lines.slice(start, start + sliceSize);
    await Promise.all([
      replaceNotes(db, changes.slice(start, start + sliceSize)),
      db.revisions.bulkAdd(slice.map((line) => ({ ...line, action, kind: 'import', time }))),
    ]);
  }
}
