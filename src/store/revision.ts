import * as v from 'valibot';
import { Note } from '../model/note';

/** What the reader did. */
export const ActionKind = v.picklist(['keep', 'change', 'remove', 'restore', 'import', 'undo', 'purge']);
export type ActionKind = v.InferOutput<typeof ActionKind>;

/**
 * One line of the journal: what one action of the reader did to one note. Lines are only ever added; the one exception
 * is the purge, which takes a note's words out after 30 days in the trash, as the reader asked.
 */
export const Revision = v.object({
  /** Order of writing; given by the database. */
  seq: v.optional(v.number()),
  /** Id of the note. */
  note: v.string(),
  /** Id of the action: one import of 500 notes is 500 lines and one action. */
  action: v.string(),
  kind: ActionKind,
  time: v.string(),
  /** The note before the action; absent where there was none. */
  before: v.optional(Note),
  /** The note after the action; absent where the action took it out. */
  after: v.optional(Note),
  /** A version of the note that came in and lost to the stored one: kept here so that no text is lost. */
  lost: v.optional(Note),
  /** The draft the note was kept from: with it a repeated `keep` is recognised. */
  draft: v.optional(v.string()),
  /** When an undo took the note out altogether: with it the purge finds these lines. */
  removed: v.optional(v.string()),
  /** Of a purged note: what a later merge needs so that the note does not come back. */
  tombstone: v.optional(v.object({ revision: v.number(), deleted: v.string() })),
});
export type Revision = v.InferOutput<typeof Revision>;
