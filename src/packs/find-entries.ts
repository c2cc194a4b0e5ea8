import type { Entry } from '../model/entry';
import type { PackStamp } from '../model/lexicon';
import type { Pack } from './pack';

/** An entry, and the pack that vouches for it. */
export interface PackEntry {
  entry: Entry;
  pack: PackStamp;
}

/** The entries with these ids, in this order; one for each pack that has it, none for an id nobody knows. */
export function findEntries(packs: Pack[], ids: string[]): PackEntry[] {
  return ids.flatMap((id) =>
    packs.flatMap((pack) =>
      pack.entries.filter((entry) => entry.id === id).map((entry) => ({ entry, pack: pack.stamp })),
    ),
  );
}
