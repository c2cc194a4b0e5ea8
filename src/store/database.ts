import { Dexie, type Table, type Transaction } from 'dexie';
import type { Note } from '../model/note';
import type { ArticleVersion, RememberedArticle } from '../model/remembered';
import type { Settings } from '../model/settings';
import type { BackupRow } from './backup/backup-rows';
import type { DraftRow } from './draft-page';
import type { Counted, NoteCount } from './note-count';
import { recountNotes } from './recount-notes';
import type { Revision } from './revision';
import { DatabaseNewerError, DatabaseUnusableError, inStore, StoreError } from './store-error';
import { upgradeAddresses } from './upgrade-2';

/** The one row of the settings table. */
export type SettingsRow = Settings & { id: 'settings' };

/** The open database. Rows are typed as written; whoever reads one parses it first. */
export type NotesDatabase = Dexie & {
  notes: Table<Note, string>;
  revisions: Table<Revision, number>;
  drafts: Table<DraftRow, string>;
  settings: Table<SettingsRow, string>;
  /** Written with notes alone (`replaceNotes`). */
  counts: Table<NoteCount, Counted>;
  backups: Table<BackupRow, string>;
  articles: Table<RememberedArticle, string>;
  /** `packed` is text and blocks in gzip. */
  versions: Table<ArticleVersion & { packed: Uint8Array }, string>;
};

export interface DatabaseOptions {
  name?: string;
  /** The browser's own where absent. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  /** How long an older tab may hold up an upgrade before it is reported. */
  blockedAfterMs?: number;
  /** A row that is there from the first moment of a database that is made here, or the database is not made. */
  ifNew?: BackupRow | undefined;
}

/** The version of the schema this code writes. Dexie stores ten times this number. */
export const schemaVersion = 3;

/** Every schema ever shipped stays declared here, oldest first: a library of any age can be opened. `onUpgrade` is called as rows begin to change. */
function declareSchemas(db: Dexie, onUpgrade: () => void): void {
  const upgrade = (change: (work: Transaction) => Promise<unknown>) => async (work: Transaction) => {
    onUpgrade();
    await change(work);
  };
  db.version(1).stores({
    notes: 'id, [address+modified], [modified+id], *tags, deleted',
    revisions: '++seq, note, action, draft, removed',
    drafts: 'id, address, noteId',
    settings: 'id',
  });
  // The articles that notes are on, each version of their text once, and where backups go.
  db.version(2)
    .stores({
      articles: 'id, *addresses',
      versions: 'id, article, hash',
      backups: 'id',
    })
    .upgrade(upgrade(upgradeAddresses));
  // How many notes have each tag and are at each address, and drafts that were thrown away and may come back.
  db.version(3).stores({ counts: '[of+name]', drafts: 'id, address, noteId, thrown' }).upgrade(upgrade(recountNotes));
}

/**
 * The reader's database, open. Throws `DatabaseNewerError` for one that a newer version wrote (it is not touched) and
 * `StoreError` of kind `blocked`, `quota` or `unusable`. A connection closes itself when a newer version wants to
 * upgrade or the browser clears the storage; calls on it then fail with kind `closed`.
 */
export async function openDatabase(options: DatabaseOptions = {}): Promise<NotesDatabase> {
  const { name = 'fair-notice', indexedDB = globalThis.indexedDB, blockedAfterMs = 5_000 } = options;
  const keyRange = options.IDBKeyRange ?? globalThis.IDBKeyRange;
  const installed = await toOpen(() => readVersion(indexedDB, name));
  if (Math.floor(installed) > schemaVersion) throw new DatabaseNewerError(Math.floor(installed), schemaVersion);
  // Strict: a commit is reported only once it is on the disk, so "Saved" survives a power cut.
  const db = new Dexie(name, {
    indexedDB,
    IDBKeyRange: keyRange,
    // Dexie closes on a newer version's upgrade, or with the browser's connection; opening again by itself it would find
    // a database it does not know, or an empty one, and say nothing.
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  }) as NotesDatabase;
  // What feeds Dexie's live queries, of which there are none here: it costs as much again as the writing of an import.
  db.unuse({ stack: 'dbcore', name: 'Observability' }).unuse({ stack: 'dbcore', name: 'Cache' });
  let isUpgrading = false;
  declareSchemas(db, () => {
    isUpgrading = true;
  });
  const { ifNew } = options;
  if (ifNew) db.on('populate', (making) => making.table('backups').add(ifNew));
  const isUpgrade = installed > 0 && installed < schemaVersion;
  await toOpen(async () => (isUpgrade ? openUpgraded(db, blockedAfterMs, () => isUpgrading) : db.open()));
  return db;
}

/** What `work` gives; a failure the browser does not explain is one of the database as a whole. */
async function toOpen<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await inStore(work);
  } catch (error) {
    const isUnexplained = error instanceof StoreError && error.kind === 'unknown';
    throw isUnexplained ? new DatabaseUnusableError(error) : error;
  }
}

/** The schema's version on the disk, 0 for none. Looked up beforehand: Dexie opens a newer database and may add its own indexes to it. */
async function readVersion(factory: IDBFactory, name: string): Promise<number> {
  const found = (await factory.databases()).find((database) => database.name === name);
  return (found?.version ?? 0) / 10;
}

/**
 * The browser tells only the first of those who wait for an upgrade that it is blocked, so whoever has an upgrade to make
 * gives up after a while, told or not. One that has begun is not given up, however long it takes.
 */
async function openUpgraded(db: Dexie, blockedAfterMs: number, isUpgrading: () => boolean): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      if (isUpgrading()) return;
      db.close();
      reject(new StoreError('blocked'));
    }, blockedAfterMs);
  });
  db.on('blocked', () => false); // stops Dexie's own handler, which only warns
  try {
    return await Promise.race([db.open(), blocked]);
  } finally {
    clearTimeout(timer);
  }
}

/** Deletes the reader's database, whatever is in it. */
export const deleteDatabase = (name = 'fair-notice'): Promise<void> => inStore(() => Dexie.delete(name));
