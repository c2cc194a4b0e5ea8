import type { NotesDatabase } from './database';
import type { Outside } from './outside';
import { purgeArticles } from './purge-articles';
import { replaceNotes } from './replace-notes';
import type { Revision } from './revision';
import { inStore } from './store-error';

/** How long a removed note stays in the trash. */
export const trashDays = 30;

/**
 * `purgeExpired()`: ids of the notes that were longer than 30 days in the trash, or undone that long ago. They and their
 * words in the journal are gone for good, with the article's text where no other note needs it; what stays is one line with
 * id, revision and time for later merges. Drafts that were thrown away are gone too.
 */
export function createPurge(db: NotesDatabase, { now, newId }: Outside) {
  return (): Promise<string[]> =>
    inStore(() =>
      db.transaction('rw', [db.notes, db.counts, db.revisions, db.drafts, db.articles, db.versions], async () => {
        await db.drafts.where('thrown').equals(1).delete();
        const cutoff = new Date(Date.parse(now()) - trashDays * 86_400_000).toISOString();
        const trashed = await db.notes.where('deleted').below(cutoff).toArray();
        const ids = [...trashed.map(({ id }) => id), ...(await takenOut(cutoff))];
        const action = newId();
        const addresses = new Set<string>();
        const lines: Revision[] = [];
        for (const id of ids) {
          const last = await db.revisions.where('note').equals(id).last();
          const address = (last?.after ?? last?.before)?.address;
          if (address) addresses.add(address);
          await db.revisions.where('note').equals(id).delete();
          lines.push({ note: id, action, kind: 'purge', time: now(), ...tombstoneOf(last) });
        }
        await replaceNotes(
          db,
          trashed.map((before) => ({ before })),
          lines,
        );
        if (addresses.size > 0) await purgeArticles(db, [...addresses]);
        return ids;
      }),
    );

  /** Notes that an undo took out before `cutoff` and nothing brought back. */
  async function takenOut(cutoff: string): Promise<string[]> {
    const lines = await db.revisions.where('removed').below(cutoff).toArray();
    const ids = [...new Set(lines.map((line) => line.note))];
    const stored = await db.notes.bulkGet(ids);
    const again = new Set(
      (await db.revisions.where('removed').aboveOrEqual(cutoff).toArray()).map((line) => line.note),
    );
    return ids.filter((id, index) => !stored[index] && !again.has(id));
  }
}

function tombstoneOf(last: Revision | undefined): Pick<Revision, 'tombstone'> {
  const revision = last?.after?.revision ?? last?.before?.revision;
  const deleted = last?.after?.deleted ?? last?.removed ?? last?.time;
  return revision && deleted ? { tombstone: { revision, deleted } } : {};
}
