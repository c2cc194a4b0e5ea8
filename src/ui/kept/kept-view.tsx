import type { ComponentChildren } from 'preact';
import type { Block } from '../../model/article';
import type { KeptArticle } from '../../model/kept-article';
import type { ArticleVersion } from '../../model/remembered';
import { localTime } from '../parts/instants';
import { NoteView } from '../parts/note-view';
import { count, readableDate } from '../parts/words';
import { cutAtNotes } from './cut-at-notes';

/** An article as the reader read it, its noted passages marked and the notes beside them. */
export const KeptView = ({ kept: { version, article, notes, versions, urls } }: { kept: KeptArticle }) => {
  const { facts } = version;
  const onWhole = notes.filter(({ span }) => !span);
  /** In the order of their passages, which is how they are numbered. */
  const placed = notes
    .flatMap(({ note, span }) => (span ? [{ note, span }] : []))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const spans = placed.map(({ span }) => span);
  /** A note stands beside the block in which its passage begins. */
  const startsIn = ({ start, end }: Block) => placed.filter(({ span }) => span.start >= start && span.start < end);
  return (
    <main class="kept">
      <header>
        {facts.outlet && <p class="outlet">{facts.outlet}</p>}
        <h1>{facts.title || version.url}</h1>
        <p class="quiet">
          {[facts.byline, facts.published && readableDate(facts.published)].filter(Boolean).join(' · ')}
        </p>
        <div class="provenance">
          <p>
            As you read it on <strong>{localTime(version.retrieved)}</strong>, kept with{' '}
            {notes.length > 0 ? `${count(notes.length, 'note')} of yours` : 'a note of yours that is in the trash'}.
            What is on the web may be another text by now.
          </p>
          <ul class="addresses">
            {urls.map((url) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {url}
                </a>
              </li>
            ))}
          </ul>
          <details class="quiet">
            <summary>How to check this text</summary>
            <p>
              SHA-256 of the text below, with each white space made one blank: <code>{version.hash}</code>
            </p>
          </details>
        </div>
        <div class="bar tools">
          {versions.length > 1 && <Versions versions={versions} shown={version.id} />}
          <button type="button" onClick={() => print()}>
            Print
          </button>
        </div>
      </header>
      {onWhole.length > 0 && (
        <section class="on-whole" aria-label="Notes on the article as a whole, or on words that are not in it">
          {onWhole.map(({ note }) => (
            <NoteView key={note.id} note={note}>
              {note.target.quote && <p class="quiet">These words are not in this version of the text.</p>}
            </NoteView>
          ))}
        </section>
      )}
      <article lang={facts.language}>
        {article.blocks.map((block) => (
          <div key={block.start} class={`row of-${block.kind}`}>
            <BlockText kind={block.kind} level={block.level}>
              {cutAtNotes(article.text, block, spans).map(({ text, notes: on, ending }, n) =>
                on.length > 0 ? (
                  <mark
                    key={n}
                    class={on.length > 1 ? 'several' : undefined}
                    data-notes={ending.length > 0 ? ending.map((at) => at + 1).join(', ') : undefined}
                  >
                    {text}
                  </mark>
                ) : (
                  text
                ),
              )}
            </BlockText>
            {startsIn(block).length > 0 && (
              <aside aria-label="Notes on this passage">
                <ol start={placed.indexOf(startsIn(block)[0]!) + 1}>
                  {startsIn(block).map(({ note }) => (
                    <li key={note.id}>
                      <NoteView note={note} />
                    </li>
                  ))}
                </ol>
              </aside>
            )}
          </div>
        ))}
      </article>
    </main>
  );
};

/** A block as the element it was in the page; each list item is a list by itself, since notes stand between them. */
const BlockText = ({ kind, level = 2, children }: Pick<Block, 'kind' | 'level'> & { children: ComponentChildren }) => {
  switch (kind) {
    case 'heading': {
      const Heading = `h${Math.min(6, Math.max(2, level))}` as 'h2';
      return <Heading>{children}</Heading>;
    }
    case 'list-item':
      return (
        <ul>
          <li>{children}</li>
        </ul>
      );
    case 'quote':
      return <blockquote>{children}</blockquote>;
    case 'preformatted':
      return <pre>{children}</pre>;
    default:
      return <p>{children}</p>;
  }
};

/** The kept versions of the article, the one shown among them told apart. */
const Versions = ({ versions, shown }: { versions: readonly ArticleVersion[]; shown: string }) => (
  <nav class="versions" aria-label="Versions kept">
    <p class="quiet">Versions kept</p>
    <ul>
      {versions.map(({ id, retrieved }) => (
        <li key={id}>
          <a href={`?version=${encodeURIComponent(id)}`} aria-current={id === shown ? 'page' : undefined}>
            {localTime(retrieved)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
