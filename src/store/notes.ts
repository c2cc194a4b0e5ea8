import type { NotesDatabase } from './database';
import { listActionAddresses, listAddresses, listNear } from './list-addresses';
import { createArticleLists } from './list-articles';
import { createLists } from './list-notes';
import { createNoteCounts } from './note-counts';
import type { Outside } from './outside';
import { createPurge } from './purge';
import { createUndo } from './undo';
import { createWrites } from './write-notes';

/** The reader's notes. Every promise is native, resolves after the commit, and rejects with `StoreError` where the database fails. */
export function createNotes(db: NotesDatabase, outside: Outside) {
  return {
    ...createLists(db),
    ...createArticleLists(db),
    ...createWrites(db, outside),
    ...createNoteCounts(db),
    addresses: () => listAddresses(db),
    addressesNear: (keys: readonly string[]) => listNear(db, keys),
    addressesOfAction: (action: string) => listActionAddresses(db, action),
    undo: createUndo(db, outside),
    purgeExpired: createPurge(db, outside),
  };
}

/** What `createNotes` returns. */
export type Notes = ReturnType<typeof createNotes>;
