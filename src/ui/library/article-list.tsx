import type { ArticleNotes } from '../../bridge/own-calls';
import { NoteView } from '../parts/note-view';
import { readableDate } from '../parts/words';

interface ArticleListProps {
  articles: readonly ArticleNotes[];
  chosen: ReadonlySet<string>;
  onChoose(ids: readonly string[], isChosen: boolean): void;
}

/** Notes grouped by the article they are about, each with a box to choose it. */
export const ArticleList = ({ articles, chosen, onChoose }: ArticleListProps) => (
  <section aria-label="Articles">
    {articles.length === 0 && <p>No notes yet. Notes you make on an article, and notes you import, are listed here.</p>}
    {articles.map(({ address, article, notes, kept }) => (
      <section key={address} class="article-notes">
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
        {notes.map((note) => (
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
      </section>
    ))}
  </section>
);
