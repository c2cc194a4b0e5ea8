import * as v from 'valibot';
import { Entry } from '../model/entry';
import { Alias, PackStamp } from '../model/lexicon';

/** What one publisher knows, ready to use: entries, and the names under which each may stand in an article. */
export const Pack = v.object({
  stamp: PackStamp,
  entries: v.array(Entry),
  /** By id of the entry; every entry has at least one. */
  aliases: v.record(v.string(), v.array(Alias)),
});
export type Pack = v.InferOutput<typeof Pack>;
