import { createArticles } from '../store/articles';
import { createBackups } from '../store/backup/backups';
import { openDatabase } from '../store/database';
import { createDrafts } from '../store/drafts';
import { importNotes, previewImport } from '../store/import-notes';
import { createNotes } from '../store/notes';
import { createSettings } from '../store/settings';

const outside = { now: () => new Date().toISOString(), newId: () => `urn:uuid:${crypto.randomUUID()}` };

async function open() {
  const db = await openDatabase();
  return {
    isOpen: () => db.isOpen(),
    db,
    notes: createNotes(db, outside),
    drafts: createDrafts(db),
    articles: createArticles(db),
    settings: createSettings(db),
    backups: createBackups(db, outside),
    previewImport: (notes: unknown[]) => previewImport(db, notes),
    importNotes: (notes: unknown[]) => importNotes(db, notes, outside),
    ...outside,
  };
}
export type Store = Awaited<ReturnType<typeof open>>;

let opened: Promise<Store> | undefined;

/**
 * The reader's notes, opened once and kept for the worker's life. A failed opening is tried again at the next call, since
 * the reader may have made room; so is one that the browser closed, because it cleared the storage or a newer version came.
 */
export async function requireStore(): Promise<Store> {
  const known = await opened?.catch(() => undefined); // The call it failed for was told; this one may fare better.
  if (known?.isOpen()) return known;
  opened = open();
  return opened;
}
