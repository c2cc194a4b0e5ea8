import type { Note, NoteContent } from '../model/note';
import { canonicalJson } from './canonical-json';

/** True where both are the same version of the same note, field by field. */
export function isSame(a: Note, b: Note): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** True where the reader wrote the same in both. */
export function isSameContent(a: NoteContent, b: NoteContent): boolean {
  const pick = ({ body, tags, category }: NoteContent) => canonicalJson({ body, tags, category });
  return pick(a) === pick(b);
}

/**
 * True where `a` wins over `b`: higher revision, then later modified, then larger canonical JSON. A total order, so any
 * number of versions merged in any order leave the same one.
 */
export function isWinner(a: Note, b: Note): boolean {
  if (a.revision !== b.revision) return a.revision > b.revision;
  const laterByMs = Date.parse(a.modified) - Date.parse(b.modified);
  return laterByMs === 0 ? canonicalJson(a) > canonicalJson(b) : laterByMs > 0;
}
