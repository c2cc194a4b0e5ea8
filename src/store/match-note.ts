import type { Note } from '../model/note';

/** What a search looks at of a note, in small letters; it takes rows as they lie on the disk, parsed or not. */
export function soughtIn({ target, body, tags, article }: Partial<Note>): string {
  const { title, byline, outlet } = article ?? {};
  const said = [
    target?.quote?.exact,
    target?.saying?.speaker,
    body,
    ...(Array.isArray(tags) ? tags : []),
    title,
    byline,
    outlet,
  ];
  return said.join('\n').toLowerCase();
}

/** A test for texts (`soughtIn`) that hold each of these words, whatever their case. */
export function createMatch(words: string): (text: string) => boolean {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => sought.every((word) => text.includes(word));
}
