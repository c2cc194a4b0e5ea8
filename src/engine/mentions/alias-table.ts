import type { Alias, LexiconEntry } from '../../model/lexicon';
import { fold, foldUnit, notOfWord, plain, skipped } from './letters';

/** An alias as the table keeps it. */
export interface KnownAlias {
  entry: LexiconEntry;
  alias: Alias;
  /** The plain words as the pack writes them, without a leading "the" where the alias has one. */
  exact: string;
  /** Punctuation that must stand before the first and after the last word: the "£" of "£50m", the ")" of "Driver(i)". */
  lead: string;
  tail: string;
  /** True where the key ends in the plural of the alias's last word. */
  plural: boolean;
}

/** A word of a trie: what may follow it, keyed by joint and word, and which aliases end with it. */
export interface AliasNode {
  next: Map<string, AliasNode>;
  ends: KnownAlias[];
}

/** All aliases by their words: `filter` answers "does no alias begin so?" from a hash alone, `root` knows the rest. */
export interface AliasTable {
  root: AliasNode;
  filter: Uint8Array;
}

/** The table of the aliases of these entries. Build once: about 1 ms for 700 aliases. */
export function buildAliasTable(entries: Iterable<LexiconEntry>): AliasTable {
  const table: AliasTable = { root: { next: new Map(), ends: [] }, filter: new Uint8Array(filterSize) };
  for (const entry of entries) for (const alias of entry.aliases) addAlias(table, entry, alias);
  return table;
}

/** Slots of the filter: with 2,000 first words 3 % of other words pass it, and are then looked up in vain. */
const filterSize = 0x10000;

/** The filter's slot of a word, from the hash rolled over it. */
export function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (filterSize - 1);
}

/** A word's hash is rolled on by each folded unit: `Math.imul(hash ^ unit, hashFactor)`, with FNV-1a's multiplier. */
export const hashFactor = 0x01000193;

/** How two words are joined: blank and hyphen count as one, other punctuation as itself without its blanks. */
export function jointOf(between: string): string {
  if (between === ' ') return between;
  const marks = plain(between).replaceAll(' ', '');
  return marks === '' || marks === '-' ? ' ' : marks;
}

function addAlias(table: AliasTable, entry: LexiconEntry, alias: Alias): void {
  const exact = plain(alias.text.normalize('NFC')).trim();
  for (const spelling of spellingsOf(exact)) {
    const words = [...spelling.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
    const last = words.at(-1);
    if (!last) continue;
    const lead = spelling.slice(0, words[0]!.index);
    const tail = spelling.slice(last.index + last[0].length).replace(/[.'!?]+$/, '');
    const keys = words.map((word, place) => {
      const previous = words[place - 1];
      const joint = previous ? jointOf(spelling.slice(previous.index + previous[0].length, word.index)) : '';
      return joint + fold(word[0]);
    });
    const known = { entry, alias, exact: spelling.replace(/^the /i, ''), lead, tail };
    addKeys(table, keys, { ...known, plural: false });
    if (takesPlural(entry, alias, last[0])) {
      addKeys(table, [...keys.slice(0, -1), pluralOf(keys.at(-1)!)], { ...known, plural: true });
    }
  }
}

function addKeys(table: AliasTable, keys: string[], known: KnownAlias): void {
  let node = table.root;
  for (const key of keys) {
    const next = node.next.get(key) ?? { next: new Map(), ends: [] };
    node.next.set(key, next);
    node = next;
  }
  node.ends.push(known);
  let hash = 0;
  for (let at = 0; at < keys[0]!.length; at++) {
    const unit = foldUnit(keys[0]!.charCodeAt(at));
    if (unit !== notOfWord && unit !== skipped) hash = Math.imul(hash ^ unit, hashFactor);
  }
  table.filter[slotOf(hash)] = 1;
}

/** People and outlets have no plural, nor have names written with a capital: "Mentors" is not the app, "DPIAs" are DPIAs. */
function takesPlural(entry: LexiconEntry, alias: Alias, lastWord: string): boolean {
  if (entry.type === 'person' || entry.type === 'outlet' || /s$/i.test(lastWord)) return false;
  return !alias.caseSensitive || /^[A-Z]{3,}$/.test(lastWord);
}

function pluralOf(key: string): string {
  if (/[^aeiou]y$/.test(key)) return `${key.slice(0, -1)}ies`;
  return /(x|ch|sh|z)$/.test(key) ? `${key}es` : `${key}s`;
}

/** "Bărbulescu" composed, composed of two, and as papers without the letter print it; most names have one spelling. */
function spellingsOf(text: string): Iterable<string> {
  if (/^\p{ASCII}*$/u.test(text)) return [text];
  const apart = text.normalize('NFD');
  return new Set([text, apart, apart.replace(/\p{M}/gu, '')]);
}
