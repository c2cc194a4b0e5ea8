import { openDatabase } from '../store/database';
import { createDrafts } from '../store/drafts';
import { importNotes, previewImport } from '../store/import-notes';
import { createNotes } from '../store/notes';
import { createSettings } from '../store/settings';

const outside = { now: () => new Date().toISOString(), newId: () => `urn:uuid:${crypto.randomUUID()}` };

async function open() {
  const db = await openDatabase();
  return {
    notes: createNotes(db, outside),
    drafts: createDrafts(db),
    settings: createSettings(db),
    previewImport: (notes: unknown[]) => previewImport(db, notes),
    importNotes: (notes: unknown[]) => importNotes(db, notes, outside),
    ...outside,
  };
}
export type Store = Awaited<ReturnType<typeof open>>;

let opened: Promise<Store> | undefined;

/** The reader's notes, opened once a worker's life. A failed opening is tried again at the next call: the reader may have made room. */
export function requireStore(): Promise<Store> {
  opened ??= open().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
