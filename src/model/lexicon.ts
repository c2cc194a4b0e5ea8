import * as v from 'valibot';
import { EntryType } from './entry';

/** Which pack, exactly: shown on every card. */
export const PackStamp = v.object({
  id: v.string(),
  title: v.string(),
  version: v.string(),
  date: v.string(),
  /** Hex SHA-256 of the pack's canonical JSON. */
  sha256: v.string(),
});
export type PackStamp = v.InferOutput<typeof PackStamp>;

/** A name under which an entry may stand in an article. */
export const Alias = v.object({
  text: v.string(),
  caseSensitive: v.boolean(),
  /** One of these words within about 250 characters, else no mention. Absent: no context is asked for. */
  needsContext: v.optional(v.array(v.string())),
  /** Any of these within about 25 characters: no mention. */
  notContext: v.optional(v.array(v.string())),
});
export type Alias = v.InferOutput<typeof Alias>;

export const LexiconEntry = v.object({
  id: v.string(),
  type: EntryType,
  name: v.string(),
  aliases: v.array(Alias),
  related: v.array(v.string()),
});
export type LexiconEntry = v.InferOutput<typeof LexiconEntry>;

/** What the engine needs to know of the packs in order to find mentions; plain JSON, sent over the bridge. */
export const Lexicon = v.object({ packs: v.array(PackStamp), entries: v.array(LexiconEntry) });
export type Lexicon = v.InferOutput<typeof Lexicon>;
