import builtIn from 'virtual:built-in-pack';
import type { Card } from '../model/card';
import type { Lexicon } from '../model/lexicon';
import { buildLexicon } from '../packs/build-lexicon';
import { findEntries } from '../packs/find-entries';
import { parsePack } from '../packs/load-pack';

let packs: ReturnType<typeof parsePack>[] | undefined;
const requirePacks = () => {
  packs ??= [parsePack(builtIn)];
  return packs;
};

/** The names of everything the reader's packs know. */
export const readLexicon = (): Lexicon => buildLexicon(requirePacks());

/** Cards for these entries; an id that no pack knows has none. */
export function readCards(ids: readonly string[]): Card[] {
  return findEntries(requirePacks(), [...ids]).map(({ entry, pack }) => ({
    entry,
    pack,
    related: findEntries(requirePacks(), entry.related).map((related) => ({
      id: related.entry.id,
      name: related.entry.name,
    })),
  }));
}
