import type { Lexicon, LexiconEntry } from '../model/lexicon';
import type { Pack } from './pack';

/** What the engine needs of these packs; an entry that several packs know answers to the names all of them give it. */
export function buildLexicon(packs: Pack[]): Lexicon {
  const entries = new Map<string, LexiconEntry>();
  for (const pack of packs) {
    for (const { id, type, name, related } of pack.entries) {
      const aliases = pack.aliases[id] ?? [];
      const known = entries.get(id);
      if (known) {
        const added = aliases.filter((alias) => !known.aliases.some((other) => other.text === alias.text));
        known.aliases.push(...added);
        known.related = [...new Set([...known.related, ...related])];
      } else {
        entries.set(id, { id, type, name, aliases: [...aliases], related: [...related] });
      }
    }
  }
  return { packs: packs.map((pack) => pack.stamp), entries: [...entries.values()] };
}
