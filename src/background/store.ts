import { createArticles } from '../store/articles';
import { createBackups } from '../store/backup/backups';
import { openDatabase } from '../store/database';
import { createDrafts } from '../store/drafts';
import { importNotes, previewImport } from '../store/import-notes';
import { createNotes } from '../store/notes';
import { createSettings } from '../store/settings';
import { settleLog } from '../store/settle-log';
import { DatabaseUnusableError, StoreError, type StoreErrorKind } from '../store/store-error';
import { hadLibrary, markLibrary } from './lost-library';

const outside = { now: () => new Date().toISOString(), newId: () => `urn:uuid:${crypto.randomUUID()}` };

async function open() {
  const hadOne = await hadLibrary();
  const db = await openDatabase({ ifNew: hadOne ? { id: 'lost', time: outside.now() } : undefined });
  if (!hadOne) await markLibrary();
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

let store: Store | undefined;
let opening: Promise<Store> | undefined;
let isUnsettled = false;

/**
 * The reader's notes, opened once and kept for the worker's life. A failed opening is tried again at the next call, since
 * the reader may have made room; so is one that the browser closed, because it cleared the storage or a newer version came.
 */
export async function requireStore(): Promise<Store> {
  if (store?.isOpen()) return store;
  opening ??= reopen().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function reopen(): Promise<Store> {
  await settleAfterFailure();
  try {
    store = await open();
  } catch (error) {
    throw error instanceof DatabaseUnusableError && isPrivate() ? new StoreError('private', { cause: error }) : error;
  }
  return store;
}

/** True where the worker itself is in a private window: in Firefox that is set to have no others. */
function isPrivate(): boolean {
  const { browser } = globalThis as { browser?: { extension?: { inIncognitoContext?: boolean } } };
  return browser?.extension?.inIncognitoContext === true;
}

/** Only Chromium's database needs it: `settleLog` says why. */
const isChromium = () => location.protocol === 'chrome-extension:';

/** At each start of the browser: the last time it may have ended with the power, in the middle of a write. */
export const settleAtStart = async (): Promise<void> => (isChromium() ? settleLog() : undefined);

async function settleAfterFailure(): Promise<void> {
  if (isUnsettled && isChromium()) await settleLog();
  isUnsettled = false;
}

/**
 * True where the failure is one of the disk, and is the first since the store was well: then the connection is let go of,
 * which may be of no use any more (Firefox), and nothing is written before the log is settled (Chromium).
 */
export function letGoAfter(error: unknown): boolean {
  if (!(error instanceof StoreError) || !diskFailures.includes(error.kind) || isUnsettled) return false;
  isUnsettled = true;
  store?.db.close();
  return true;
}

const diskFailures: StoreErrorKind[] = ['quota', 'unusable', 'unknown', 'closed'];

/** False once a store was opened again after a failure. */
export const isStoreUnwell = (): boolean => isUnsettled;
