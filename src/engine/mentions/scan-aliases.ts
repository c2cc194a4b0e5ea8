import { type AliasNode, type AliasTable, hashFactor, jointOf, type KnownAlias, slotOf } from './alias-table';
import { fold, foldedUnits, foldUnit, notOfWord, plain, skipped } from './letters';

/** An alias found in a text, before anything is asked of its surroundings. Offsets are UTF-16 units, end exclusive. */
export interface Hit {
  known: KnownAlias;
  start: number;
  end: number;
}

/**
 * Every alias of the table that stands in the text as whole words, at each start the longest first. One pass: each
 * unit is read once, and only words that begin an alias are looked up (see `test/bench/mentions`).
 */
export function scanAliases(text: string, table: AliasTable): Hit[] {
  const hits: Hit[] = [];
  const { filter, root } = table;
  // Local names for what the loop touches once a unit: a module's binding is looked up anew each time in development. The
  // hash is written out, since a call a unit costs a quarter of the time.
  const [units, foldNew, factor, slot, none, silent] = [foldedUnits, foldUnit, hashFactor, slotOf, notOfWord, skipped];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    let unit = units[code] || foldNew(code);
    if (unit === none) continue;
    const start = at;
    let hash = 0;
    while (unit !== none) {
      if (unit !== silent) hash = Math.imul(hash ^ unit, factor);
      if (++at === length) break;
      code = text.charCodeAt(at);
      unit = units[code] || foldNew(code);
    }
    if (filter[slot(hash)] === 1) {
      const node = root.next.get(fold(text.slice(start, at)));
      if (node) followWords(text, node, start, at, hits);
    }
  }
  return hits;
}

/** Walks the words after the first as far as the trie goes; the deepest ends come first. */
function followWords(text: string, first: AliasNode, start: number, firstEnd: number, hits: Hit[]): void {
  const found: Hit[] = [];
  let node: AliasNode | undefined = first;
  let end = firstEnd;
  while (node) {
    for (const known of node.ends) {
      if (isWritten(text, known, start, end))
        found.push({ known, start: start - known.lead.length, end: end + known.tail.length });
    }
    if (node.next.size === 0) break;
    const from: number = wordStart(text, end);
    if (from < 0) break;
    const to = wordEnd(text, from);
    node = node.next.get(jointOf(text.slice(end, from)) + fold(text.slice(from, to)));
    end = to;
  }
  for (let place = found.length - 1; place >= 0; place--) hits.push(found[place]!);
}

/** Joints are short: "(", " & ", "-". What is further away is another phrase. */
const longestJoint = 4;

function wordStart(text: string, from: number): number {
  for (let at = from; at < Math.min(text.length, from + longestJoint); at++) {
    if (foldUnit(text.charCodeAt(at)) > skipped) return at;
  }
  return -1;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && foldUnit(text.charCodeAt(at)) !== notOfWord) at++;
  return at;
}

/** Whether the words stand there in the letters that the pack asks for; a leading "the" may be written either way. */
function isWritten(text: string, known: KnownAlias, start: number, end: number): boolean {
  if (!text.startsWith(known.lead, start - known.lead.length)) return false;
  if (!text.startsWith(known.tail, end)) return false;
  if (!known.alias.caseSensitive) return true;
  // What stands there letter for letter, as most does, needs no copy in plain letters.
  if (!known.plural && text.startsWith(known.exact, start - known.lead.length)) return true;
  const written = plain(text.slice(start, end)).replace(/^the /i, '').replaceAll('-', ' ');
  const wanted = known.exact.slice(known.lead.length).replaceAll('-', ' ');
  return known.plural
    ? written === `${wanted}s`
    : written === wanted.slice(0, written.length) && isTail(wanted.slice(written.length));
}

/** Only punctuation of the alias is left over. */
function isTail(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest);
}
