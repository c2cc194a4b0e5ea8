import { writeRow } from './row-lines';

/** A number by which a changed row is told from an unchanged one (FNV-1a, 32 bits). For noticing changes, not for trust. */
export function markOf(row: object): number {
  let hash = 0x811c9dc5;
  for (const character of writeRow('', sorted(row)))
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

/** Top-level keys in one order: a stored row and one read from a file may name them in another. */
const sorted = (row: object): object => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
