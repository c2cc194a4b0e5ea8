import type { Note } from '../../model/note';
import type { LocatedNote } from '../../model/page-reading';
import type { Verdict } from '../../model/verdict';

/** A note of this article and where it stands; no verdict for one on the whole article, or while there is no reading. */
export interface PlacedNote {
  note: Note;
  verdict?: Verdict;
}

/** The notes in the article's order: those on the whole of it first, those that are not in it any more last. */
export function arrangeNotes(notes: readonly Note[], located: readonly LocatedNote[]): PlacedNote[] {
  const verdicts = new Map(located.map(({ id, verdict }) => [id, verdict]));
  const placed = notes.map((note) => ({ note, verdict: verdicts.get(note.id) }));
  const ordered = placed.map((each) => ({ each, place: placeOf(each) }));
  return ordered.sort((a, b) => compare(a.place, b.place)).map(({ each }) => each);
}

/** Where to list it: an offset, and after it a second one that puts shorter passages after the longer they begin with. */
function placeOf({ note, verdict }: PlacedNote): [number, number] {
  if (!note.target.quote) return [-1, 0];
  const length = note.target.quote.exact.length;
  // Unread, the place of old is the best there is.
  if (!verdict) return [note.target.position?.start ?? Number.MAX_VALUE, -length];
  if (verdict.kind === 'missing') return [Number.MAX_VALUE, note.target.position?.start ?? 0];
  const span = verdict.kind === 'ambiguous' ? verdict.candidates[0] : verdict.span;
  return [span?.start ?? Number.MAX_VALUE, -length];
}

const compare = (a: [number, number], b: [number, number]): number => a[0] - b[0] || a[1] - b[1];

/** A verdict in two words, and whether the reader should look at the note. */
export const verdictNames: Record<Verdict['kind'], { name: string; isChanged: boolean }> = {
  exact: { name: 'In place', isChanged: false },
  moved: { name: 'Moved', isChanged: false },
  edited: { name: 'Words changed', isChanged: true },
  ambiguous: { name: 'Several places', isChanged: true },
  missing: { name: 'Not found', isChanged: true },
};

/** What to show of the list. Empty: everything. */
export interface NoteFilter {
  category?: string;
  /** Only those whose words were changed, stand in several places, or are gone. */
  isChanged?: boolean;
  /** Only these. */
  ids?: readonly string[];
  /** Only those with these words in quote, text or tags, whatever the case. */
  words?: string;
}

/** The notes that a filter lets through, in their order. */
export function filterNotes(
  placed: readonly PlacedNote[],
  { category, isChanged, ids, words = '' }: NoteFilter,
): PlacedNote[] {
  const sought = words.trim().toLowerCase();
  return placed.filter(
    ({ note, verdict }) =>
      (category === undefined || note.category === category) &&
      (!isChanged || (verdict && verdictNames[verdict.kind].isChanged)) &&
      (!ids || ids.includes(note.id)) &&
      [note.target.quote?.exact ?? '', note.body, ...note.tags].some((text) => text.toLowerCase().includes(sought)),
  );
}
