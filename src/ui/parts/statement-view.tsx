import type { Source, Statement } from '../../model/entry';
import { kindNames, readableDate } from './words';

/** One sentence of a card: what kind it is, what it says, who says so, as of when, and where to read it. */
export const StatementView = ({ statement }: { statement: Statement }) => (
  <div class={`statement ${statement.kind}`}>
    <p>
      <span class="kind">{kindNames[statement.kind]}</span> {statement.text}
    </p>
    {statement.quote && (
      <blockquote>
        <q>{statement.quote.text}</q> <cite>{statement.quote.speaker}</cite>
      </blockquote>
    )}
    <p class="said-by">
      {statement.attributedTo}
      {statement.asOf && <> · as of {readableDate(statement.asOf)}</>}
    </p>
    <SourceList sources={statement.sources} />
  </div>
);

export const SourceList = ({ sources }: { sources: readonly Source[] }) => (
  <ul class="sources" aria-label="Sources">
    {sources.map((source) => (
      <li key={source.url}>
        <SourceLink source={source} />
      </li>
    ))}
  </ul>
);

/**
 * Opens in a new tab and does not say from which article it was opened. It cannot be dragged: a page hears of drags in a
 * card, and may read what is dragged.
 */
export const SourceLink = ({ source }: { source: Source }) => (
  <>
    <a href={source.url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" draggable={false}>
      {source.publisher}: {source.title}
    </a>{' '}
    <span class="date">{source.published ? readableDate(source.published) : 'undated'}</span>
  </>
);
