import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../model/note';
import type { LocatedNote } from '../../model/page-reading';
import type { Span } from '../../model/span';
import { count } from '../parts/words';
import { arrangeNotes, filterNotes, type NoteFilter, type PlacedNote } from './arrange-notes';
import { MarginFilter } from './margin-filter';
import { MarginNote } from './margin-note';
import { placesOf } from './place-buttons';

interface MarginListProps {
  notes: readonly Note[];
  located: readonly LocatedNote[];
  /** Notes whose passages the reader pressed: the first takes the focus, and several are shown by themselves. */
  pointed?: readonly string[];
  /** The note nearest to what is being read. */
  near?: string;
  onShow(span: Span): void;
  onEdit(note: Note): void;
  onRemove(note: Note): void;
  /** What is kept of the article for a note whose words were changed or are gone. */
  kept?(note: Note, tabIndex: 0 | -1): ComponentChildren;
}

/** As many as are taken in at a glance: beyond it there are filters. */
const fewNotes = 8;

/**
 * Every note of this article in the article's order. One note at a time is on the way of the Tab key; arrows go to the next
 * and the one before, so that two hundred are no obstacle.
 */
export const MarginList = ({ notes, located, pointed, near, onShow, onEdit, onRemove, kept }: MarginListProps) => {
  const [filter, setFilter] = useState<NoteFilter>({});
  const [current, setCurrent] = useState<string>();
  const reached = useRef<readonly string[]>(undefined);
  const placed = arrangeNotes(notes, located);
  const shown = filterNotes(placed, filter);
  const reachable = shown.some(({ note }) => note.id === current) ? current : shown[0]?.note.id;

  useLayoutEffect(() => {
    if (!pointed || reached.current === pointed || !pointed.every((id) => notes.some((note) => note.id === id))) return;
    reached.current = pointed;
    setFilter(pointed.length > 1 ? { ids: pointed } : {});
  }, [pointed, notes]);
  useLayoutEffect(() => {
    // After the filter has let it through.
    if (reached.current && reached.current === pointed)
      document.getElementById(firstOf(shown, reached.current))?.focus();
  }, [reached.current, filter.ids]);

  /** The note itself stands for its place: pressed, or with Enter, but not where that presses a button or selects words. */
  const show = (target: EventTarget | null) => {
    const isOther = (target as Element).closest('button, a, summary') || !getSelection()?.isCollapsed;
    const id = isOther ? undefined : (target as Element).closest('.note')?.id;
    const [place] = placesOf(shown.find(({ note }) => note.id === id)?.verdict);
    if (place) onShow(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return show(event.target);
    const note = (event.target as Element).closest('.note');
    const list = shown.map(({ note: { id } }) => id);
    const at = note ? list.indexOf(note.id) : -1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[event.key];
    if (at < 0 || to === undefined || !list[to]) return;
    event.preventDefault();
    document.getElementById(list[to])?.focus();
  };
  if (notes.length === 0) return null;
  return (
    <>
      {filter.ids && (
        <div class="bar spread pointed" role="status">
          <p>{count(shown.length, 'note')} on the words you pressed.</p>
          {shown.length < notes.length && (
            <button type="button" onClick={() => setFilter({})}>
              Show all {notes.length}
            </button>
          )}
        </div>
      )}
      {!filter.ids && notes.length > fewNotes && (
        <MarginFilter placed={placed} filter={filter} shown={shown.length} onChange={setFilter} />
      )}
      <ol
        class="margin"
        aria-label="Notes in the order of the article"
        onKeyDown={onKeyDown}
        onClick={({ target }) => show(target)}
      >
        {shown.map(({ note, verdict }) => (
          <li key={note.id} onFocusCapture={() => setCurrent(note.id)}>
            <MarginNote
              note={note}
              verdict={verdict}
              isReachable={note.id === reachable}
              isNear={note.id === near}
              kept={kept?.(note, note.id === reachable ? 0 : -1)}
              onShow={onShow}
              onEdit={() => onEdit(note)}
              onRemove={() => onRemove(note)}
            />
          </li>
        ))}
      </ol>
    </>
  );
};

const firstOf = (shown: readonly PlacedNote[], ids: readonly string[]): string =>
  shown.find(({ note }) => ids.includes(note.id))?.note.id ?? '';
