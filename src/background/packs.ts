import builtIn from 'virtual:built-in-pack';
import type { Card } from '../model/card';
import type { Lexicon } from '../model/lexicon';
import { buildLexicon } from '../packs/build-lexicon';
import { findEntries } from '../packs/find-entries';
import type { Pack } from '../packs/pack';

/** Only the one that was compiled into this very build, which stops at anything wrong with it: it is not parsed again at each start. */
const packs: Pack[] = [builtIn];

/** The names of everything the reader's packs know. */
export const readLexicon = (): Lexicon => buildLexicon(packs);

/** Cards for these entries; an id that no pack knows has none. */
export function readCards(ids: readonly string[]): Card[] {
  return findEntries(packs, [...ids]).map(({ entry, pack }) => ({
    entry,
    pack,
    related: findEntries(packs, entry.related).map((related) => ({
      id: related.entry.id,
      name: related.entry.name,
    })),
  }));
}
