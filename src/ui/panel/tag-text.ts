/** A tag of the reader's and how many notes have it. */
export interface TagCount {
  tag: string;
  count: number;
}

const mostSuggestions = 6;

/** Tags as typed: split at commas, trimmed, each once. */
export const readTags = (text: string): string[] =>
  [...new Set(text.split(',').map((tag) => tag.trim()))].filter(Boolean);

/** The tag being typed at the caret, as offsets into the text, with the space before it. */
function spanAt(text: string, caret: number): [start: number, end: number] {
  const end = text.indexOf(',', caret);
  return [text.lastIndexOf(',', caret - 1) + 1, end < 0 ? text.length : end];
}

/** The reader's tags that the one being typed could become: those that begin so before those that hold it; none twice. */
export function findSuggestions(text: string, caret: number, known: readonly TagCount[]): TagCount[] {
  const [start, end] = spanAt(text, caret);
  const typed = text.slice(start, end).trim().toLowerCase();
  const others = new Set(readTags(`${text.slice(0, start)},${text.slice(end)}`));
  const fits = known.filter(
    ({ tag }) => !others.has(tag) && tag.toLowerCase().includes(typed) && tag !== text.slice(start, end).trim(),
  );
  const begins = ({ tag }: TagCount) => tag.toLowerCase().startsWith(typed);
  return [...fits.filter(begins), ...fits.filter((each) => !begins(each))].slice(0, mostSuggestions);
}

/** The text with the tag at the caret made this one, ready for the next. */
export function completeTag(text: string, caret: number, tag: string): string {
  const [start, end] = spanAt(text, caret);
  const before = text.slice(0, start);
  const after = text.slice(end + 1).trim();
  return `${before}${before && ' '}${tag}, ${after}`;
}
