import type { ComponentChildren } from 'preact';
import type { Note } from '../../model/note';
import type { Span } from '../../model/span';
import type { Verdict } from '../../model/verdict';
import { NoteView } from '../parts/note-view';
import { PlaceButtons } from './place-buttons';
import { VerdictView } from './verdict-view';

interface MarginNoteProps {
  note: Note;
  verdict?: Verdict;
  /** Whether the Tab key comes to it and its buttons. */
  isReachable: boolean;
  /** Whether it is the one nearest to what is being read. */
  isNear: boolean;
  kept?: ComponentChildren;
  onShow(span: Span): void;
  onEdit(): void;
  onRemove(): void;
}

/** One note in the margin list: what it says, where its words stand now, and what can be done with it. */
export const MarginNote = ({ note, verdict, isReachable, isNear, kept, onShow, onEdit, onRemove }: MarginNoteProps) => {
  const tabIndex = isReachable ? 0 : -1;
  const { quote } = note.target;
  return (
    <NoteView note={note} isReachable={isReachable} isCurrent={isNear}>
      {quote && verdict && (
        <VerdictView verdict={verdict}>
          {verdict.kind === 'missing' && (quote.prefix || quote.suffix) && (
            <p class="kept-context" dir="auto">
              <span class="quiet">It stood here: </span>…{quote.prefix}
              <mark>{quote.exact}</mark>
              {quote.suffix}…
            </p>
          )}
          {kept}
        </VerdictView>
      )}
      <div class="bar note-actions">
        <PlaceButtons verdict={verdict} tabIndex={tabIndex} onShow={onShow} />
        <button type="button" class="plain" tabIndex={tabIndex} onClick={onEdit}>
          Edit
        </button>
        <button type="button" class="plain" tabIndex={tabIndex} onClick={onRemove}>
          Remove
        </button>
      </div>
    </NoteView>
  );
};
