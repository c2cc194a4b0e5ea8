import * as v from 'valibot';
import { Note } from '../model/note';
import { call } from './call';

const nothing = v.strictObject({});
const parcel = v.object({ parcel: v.string() });
const amount = v.number();

/** Where backups go, and how far the last one lies back. */
export const BackupState = v.object({
  /** Absent until the reader chose one. `isOpen`: the browser lets Fair Notice write there now. */
  folder: v.optional(v.object({ name: v.string(), isOpen: v.boolean(), trouble: v.optional(v.string()) })),
  last: v.optional(v.object({ time: v.string(), fileName: v.string(), notes: amount })),
  /** Actions of the reader that no backup holds yet. */
  changesSince: amount,
});
export type BackupState = v.InferOutput<typeof BackupState>;

/** What a restore would bring or brought: notes counted as an import counts them, and other things that are not here yet. */
export const RestoreCount = v.object({
  created: v.string(),
  new: amount,
  same: amount,
  newer: amount,
  older: amount,
  refused: amount,
  /** By name of the table. */
  added: v.record(v.string(), amount),
});
export type RestoreCount = v.InferOutput<typeof RestoreCount>;

/** How the notes of a backup, restored by themselves, stand to those here. */
export const Verified = v.object({
  created: v.string(),
  same: amount,
  newerHere: amount,
  newerThere: amount,
  onlyHere: amount,
  onlyThere: amount,
  refused: amount,
  otherSame: amount,
  otherDifferent: amount,
});
export type Verified = v.InferOutput<typeof Verified>;

/** What is stored: the browser's own figures, and about how much of it each kind of thing takes. */
export const StorageMeter = v.object({
  usageBytes: v.optional(amount),
  quotaBytes: v.optional(amount),
  /** Whether the browser promised to clear nothing by itself; absent where it does not say. */
  isPersisted: v.optional(v.boolean()),
  tables: v.array(v.object({ name: v.string(), rows: amount, bytes: amount })),
});
export type StorageMeter = v.InferOutput<typeof StorageMeter>;

/** What the library may ask about trash, backups and storage. Files and folders travel as parcels. */
export const backupCalls = {
  'trash.read': call(nothing, v.object({ notes: v.array(Note), unreadable: amount })),
  /** When the browser was found to have emptied the library. */
  'loss.read': call(nothing, v.object({ lostAt: v.optional(v.string()) })),
  /** The reader knows. */
  'loss.dismiss': call(nothing, nothing),
  /** Deletes a library that cannot be opened, and begins an empty one; refused while it can be. */
  'library.renew': call(nothing, nothing),
  'backup.read': call(nothing, BackupState),
  /** Writes a backup into the folder where one is due. */
  'backup.due': call(nothing, BackupState),
  /** Writes one into the folder now. */
  'backup.write': call(nothing, BackupState),
  /** Takes this folder for backups from now on, and writes the first. */
  'backup.choose': call(parcel, BackupState),
  'backup.forget': call(nothing, BackupState),
  /** The folder, for a page that asks the reader for leave to write there. */
  'backup.folder': call(nothing, parcel),
  /** A backup as a file, to be downloaded. */
  'backup.pack': call(nothing, v.object({ parcel: v.string(), fileName: v.string() })),
  /** What restoring this file would do; writes nothing. */
  'backup.preview': call(parcel, RestoreCount),
  'backup.restore': call(parcel, v.object({ count: RestoreCount, action: v.optional(v.string()) })),
  /** Restores this file into a scratch database and compares it with what is here. */
  'backup.verify': call(parcel, Verified),
  'storage.measure': call(nothing, StorageMeter),
};
