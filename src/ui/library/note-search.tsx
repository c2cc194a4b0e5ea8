import { useEffect, useRef } from 'preact/hooks';
import { count } from '../parts/words';

interface NoteSearchProps {
  /** How many notes are shown, and whether there are more. */
  found: number;
  isMore: boolean;
  /** True while notes are still being looked through. */
  isSearching: boolean;
  /** Called as the reader comes to the field. */
  onFocus(): void;
  /** Called with the words when typing pauses. */
  onChange(words: string): void;
}

/** Short enough to answer while the reader types, long enough not to ask for every letter. */
const askAfterMs = 180;

/** Which notes the library shows: those that hold every word typed. */
export const NoteSearch = ({ found, isMore, isSearching, onFocus, onChange }: NoteSearchProps) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (words: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(words.trim()), askAfterMs);
  };
  return (
    <search class="note-search">
      <input
        type="search"
        aria-label="Search your notes"
        placeholder="Quotes, notes, tags, articles"
        onFocus={onFocus}
        onInput={({ currentTarget }) => ask(currentTarget.value)}
      />
      <p class="quiet" role="status">
        {describeFound(found, isMore, isSearching)}
      </p>
    </search>
  );
};

function describeFound(found: number, isMore: boolean, isSearching: boolean): string {
  if (isSearching) return found === 0 ? 'Searching…' : `${count(found, 'note')} so far; still searching…`;
  if (found === 0) return 'No note holds these words.';
  return `${count(found, 'note')}${isMore ? ' so far; there are more below' : ''}`;
}
