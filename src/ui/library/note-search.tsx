import { useEffect, useRef } from 'preact/hooks';
import { count } from '../parts/words';

interface NoteSearchProps {
  /** How many notes are shown, and whether there are more. */
  found: number;
  isMore: boolean;
  /** Called with the words when typing pauses. */
  onChange(words: string): void;
}

/** Short enough to answer while the reader types, long enough not to ask for every letter. */
const askAfterMs = 180;

/** Which notes the library shows: those that hold every word typed. */
export const NoteSearch = ({ found, isMore, onChange }: NoteSearchProps) => {
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
        onInput={({ currentTarget }) => ask(currentTarget.value)}
      />
      <p class="quiet" role="status">
        {found === 0
          ? 'No note holds these words.'
          : `${count(found, 'note')}${isMore ? ' so far; there are more below' : ''}`}
      </p>
    </search>
  );
};
