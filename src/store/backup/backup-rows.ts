/** The folder the reader chose, and the files this profile wrote into it, oldest first. */
export interface FolderRow {
  id: 'folder';
  handle: FileSystemDirectoryHandle;
  files: string[];
  /** Why the last backup could not be written there, in the browser’s words. */
  trouble?: string;
}

/** The last backup that was written whole. */
export interface LastRow {
  id: 'last';
  time: string;
  fileName: string;
  notes: number;
  /** Last line of the journal that is in it. */
  seq: number;
}

/** Rows that a restore added as they were, each with a mark of what it was: with it, undo takes out what nobody changed since. */
export interface RestoredRow {
  id: `restored ${string}`;
  rows: { table: string; key: string | number; mark: number }[];
}

/** Since when the library is empty that was not: the browser had deleted the database. Until the reader has read it. */
export interface LostRow {
  id: 'lost';
  time: string;
}

/** A row of the table `backups`. */
export type BackupRow = FolderRow | LastRow | LostRow | RestoredRow;
