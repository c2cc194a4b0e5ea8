import { useState } from 'preact/hooks';
import type { ArticleNotes } from '../../bridge/own-calls';
import { NoteView } from '../parts/note-view';
import { readableDate } from '../parts/words';

interface ArticleListProps {
  /** Whether these are the notes with certain words, and not all. */
  isSearch: boolean;
  articles: readonly ArticleNotes[];
  chosen: ReadonlySet<string>;
  onChoose(ids: readonly string[], isChosen: boolean): void;
}

/** More notes than these are shown when they are asked for: an article with two thousand must not hold up the others. */
const mostAtFirst = 50;

/** Notes grouped by the article they are about, each with a box to choose it. */
export const ArticleList = ({ isSearch, articles, chosen, onChoose }: ArticleListProps) => (
  <section class="articles" aria-label="Articles">
    {articles.length === 0 && !isSearch && (
      <p>
        No notes yet. To make one, select words in an article and press “Note” beside them, or press Alt+Shift+M. The
        notes you make, and those you import, are listed here.
      </p>
    )}
    {articles.map((each) => (
      <Article key={each.address} {...each} chosen={chosen} onChoose={onChoose} />
    ))}
  </section>
);

type ArticleProps = ArticleNotes & Pick<ArticleListProps, 'chosen' | 'onChoose'>;

const Article = ({ article, notes, kept, chosen, onChoose }: ArticleProps) => {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? notes : notes.slice(0, mostAtFirst);
  return (
    <section class="article-notes">
      <h2>
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          {article.title || article.url}
        </a>
      </h2>
      <div class="bar spread">
        <p class="quiet">
          {[article.outlet, article.byline, article.published && readableDate(article.published)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {kept && (
          <a href={`../kept/kept.html?version=${encodeURIComponent(kept)}`} target="_blank" rel="noopener">
            The text as you read it
          </a>
        )}
        <label>
          <input
            type="checkbox"
            checked={notes.every(({ id }) => chosen.has(id))}
            onChange={({ currentTarget }) =>
              onChoose(
                notes.map(({ id }) => id),
                currentTarget.checked,
              )
            }
          />{' '}
          All of this article
        </label>
      </div>
      {shown.map((note) => (
        <div key={note.id} class="chosen-note">
          <input
            type="checkbox"
            aria-label={`Choose note: ${(note.target.quote?.exact ?? note.body).slice(0, 60)}`}
            checked={chosen.has(note.id)}
            onChange={({ currentTarget }) => onChoose([note.id], currentTarget.checked)}
          />
          <NoteView note={note} />
        </div>
      ))}
      {shown.length < notes.length && (
        <div>
          <button type="button" onClick={() => setWhole(true)}>
            Show all {notes.length} notes on this article
          </button>
        </div>
      )}
    </section>
  );
};
