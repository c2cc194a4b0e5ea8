import type { Note } from '../model/note';

/**
 * A test for notes that hold each of these words, whatever their case, in quote, text, tags, speaker, or the article's title,
 * byline or outlet. It takes rows as they lie on the disk, parsed or not.
 */
export function createMatch(words: string): (row: Note) => boolean {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ target, body, tags, article }) => {
    const { title, byline, outlet } = article ?? {};
    const said = [target?.quote?.exact, target?.saying?.speaker, body, ...(tags ?? []), title, byline, outlet];
    const text = said.join('\n').toLowerCase();
    return sought.every((word) => text.includes(word));
  };
}
