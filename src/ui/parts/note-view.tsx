import type { ComponentChildren } from 'preact';
import type { Note } from '../../model/note';
import { CategoryLine } from './category-line';
import { localDate } from './instants';
import { SayingLine } from './saying-line';

interface NoteViewProps {
  note: Note;
  /** Whether the Tab key comes to it; by script it takes the focus always. */
  isReachable?: boolean;
  /** Whether it is the one the reader is at. */
  isCurrent?: boolean;
  children?: ComponentChildren;
}

/** One note as the reader wrote it: the words noted, what they say of them, tags and date. All of it is shown as text. */
export const NoteView = ({ note, isReachable = false, isCurrent, children }: NoteViewProps) => (
  <article
    id={note.id}
    tabIndex={isReachable ? 0 : -1}
    class="note"
    aria-current={isCurrent ? 'location' : undefined}
    aria-label={note.target.quote ? `Note on “${shorten(note.target.quote.exact)}”` : 'Note on the article'}
  >
    {note.target.quote ? (
      <blockquote class="quote" dir="auto">
        {note.target.quote.exact}
      </blockquote>
    ) : (
      <p class="quiet">On the whole article</p>
    )}
    {note.target.saying && <SayingLine saying={note.target.saying} />}
    {note.body && (
      <p class="body" dir="auto">
        {note.body}
      </p>
    )}
    {note.tags.length > 0 && (
      <ul class="tags" aria-label="Tags">
        {note.tags.map((tag) => (
          <li key={tag} dir="auto">
            {tag}
          </li>
        ))}
      </ul>
    )}
    <p class="quiet">
      {note.category && (
        <>
          <CategoryLine id={note.category} /> ·{' '}
        </>
      )}
      {note.author && <>{note.author} · </>}
      {localDate(note.modified)}
    </p>
    {children}
  </article>
);

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
