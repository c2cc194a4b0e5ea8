import { Draft } from '../model/note';
import { canonicalJson } from './canonical-json';
import type { NotesDatabase } from './database';
import type { DraftPage, DraftRow } from './draft-page';
import { isSameContent } from './merge';
import { type Found, readRow, readRows } from './read-row';
import { inStore } from './store-error';

/** What a draft is being written on: a note that is edited, or a passage of an article. */
export type DraftPlace = Pick<Draft, 'noteId' | 'address' | 'target'>;

/** Notes being written: one row each, kept until it becomes a note or the reader throws it away. */
export function createDrafts(db: NotesDatabase) {
  const isThere = (row: DraftRow | undefined): row is DraftRow => row !== undefined && !row.thrown;
  return {
    /**
     * Saves the draft over the one with its id. A late save that only repeats what was already kept as a note is dropped,
     * so that no ghost of a kept draft comes back. `page` is what it was begun on; without one, what is there stays. A draft
     * that was thrown away is back with it.
     */
    put: (draft: Draft, page?: DraftPage): Promise<void> =>
      inStore(() =>
        db.transaction('rw', db.drafts, db.revisions, async () => {
          const kept = await db.revisions.where('draft').equals(draft.id).last();
          if (kept?.after && isSameContent(draft, kept.after)) return;
          const begunOn = page ?? (await db.drafts.get(draft.id))?.page;
          await db.drafts.put({ ...draft, ...(begunOn && { page: begunOn }) });
        }),
      ),
    /** The draft; undefined where there is none. Throws `StoreError` where its row is corrupt. */
    get: (id: string): Promise<Draft | undefined> =>
      inStore(async () => {
        const row = await db.drafts.get(id);
        return isThere(row) ? readRow(Draft, row) : undefined;
      }),
    /** The latest draft on that note or passage; undefined where there is none. */
    find: ({ noteId, address, target }: DraftPlace): Promise<Draft | undefined> =>
      inStore(async () => {
        const rows = noteId
          ? await db.drafts.where('noteId').equals(noteId).toArray()
          : await db.drafts.where('address').equals(address).toArray();
        return readRows(Draft, rows.filter(isThere))
          .rows.filter((draft) =>
            noteId ? true : !draft.noteId && canonicalJson(draft.target) === canonicalJson(target),
          )
          .sort((a, b) => Date.parse(b.modified) - Date.parse(a.modified))[0];
      }),
    /** All drafts. */
    list: (): Promise<Found<Draft>> =>
      inStore(async () => readRows(Draft, (await db.drafts.toArray()).filter(isThere))),
    /** Ids of the drafts whose reader is still to say whether the article's text is to be kept. */
    asking: (ids: readonly string[]): Promise<string[]> =>
      inStore(async () => {
        const rows = await db.drafts.bulkGet([...ids]);
        return rows.flatMap((row) =>
          isThere(row) && row.page?.version && row.page.isAllowed === undefined ? [row.id] : [],
        );
      }),
    /** Keys of the addresses of the page that a draft was begun on. */
    addresses: (id: string): Promise<string[]> =>
      inStore(async () => {
        const page = (await db.drafts.get(id))?.page;
        return page ? [page.key, ...(page.claim ? [page.claim] : [])] : [];
      }),
    /** Notes whether the text of the article is to be kept with the draft, once it is a note. */
    allow: (id: string, isAllowed: boolean): Promise<void> =>
      inStore(() =>
        db.transaction('rw', db.drafts, async () => {
          const row = await db.drafts.get(id);
          if (row?.page) await db.drafts.put({ ...row, page: { ...row.page, isAllowed } });
        }),
      ),
    /** Throws the draft away; `put` brings it back, with the page it was begun on, until the next start of the browser. */
    remove: (id: string): Promise<void> => inStore(async () => void (await db.drafts.update(id, { thrown: 1 }))),
  };
}
