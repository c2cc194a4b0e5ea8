import type { ArticleChanges, ParagraphChange } from '../../model/article-changes';
import { DiffText } from '../parts/diff-text';
import { count, readableDate } from '../parts/words';

const headNames = { title: 'Headline', byline: 'Byline', published: 'Date' };

/** What differs, in the order in which a reader of notes wants it. */
export const ChangesDiff = ({ changes: { head, paragraphs } }: { changes: ArticleChanges }) => {
  const noted = paragraphs.filter((paragraph) => paragraph.noted && paragraph.kind !== 'same');
  const rest = paragraphs.filter((paragraph) => !noted.includes(paragraph));
  return (
    <>
      <p class="quiet">
        {summarise(paragraphs).map((part, n, parts) => (
          <span key={part} class="whole-part">
            {part}
            {n < parts.length - 1 ? ', ' : '.'}
          </span>
        ))}
      </p>
      {head.length > 0 && (
        <dl class="head-changes">
          {head.map(({ name, was, now, diff }) => (
            <div key={name}>
              <dt>{headNames[name]}</dt>
              <dd>
                {diff ? (
                  <DiffText diff={diff} />
                ) : (
                  <>
                    <del>{shownAs(name, was)}</del> <ins>{shownAs(name, now)}</ins>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {noted.length > 0 && (
        <>
          <h3>Where you noted</h3>
          {noted.map((paragraph, i) => (
            <Paragraph key={i} paragraph={paragraph} />
          ))}
        </>
      )}
      {rest.some(({ kind }) => kind !== 'same') && (
        <details class="rest-of-changes" open={noted.length === 0}>
          <summary>{noted.length > 0 ? 'The rest of the article' : 'What changed'}</summary>
          {foldSame(rest).map((group, i) =>
            group[0]?.kind === 'same' ? (
              <details key={i} class="unchanged">
                <summary>{count(group.length, 'paragraph')} unchanged</summary>
                {group.map((paragraph, n) => (
                  <Paragraph key={n} paragraph={paragraph} />
                ))}
              </details>
            ) : (
              group.map((paragraph, n) => <Paragraph key={n} paragraph={paragraph} />)
            ),
          )}
        </details>
      )}
    </>
  );
};

const kindLabels = { removed: 'Taken out', added: 'New', moved: 'Moved here', changed: 'Changed', same: '' };

const Paragraph = ({ paragraph }: { paragraph: ParagraphChange }) => (
  <div class={`paragraph-change ${paragraph.kind}`}>
    {paragraph.kind !== 'same' && <p class="kind">{kindLabels[paragraph.kind]}</p>}
    <p class="words">
      {paragraph.kind === 'changed' && <DiffText diff={paragraph.diff} />}
      {paragraph.kind === 'removed' && <del>{paragraph.text}</del>}
      {paragraph.kind === 'added' && <ins>{paragraph.text}</ins>}
      {(paragraph.kind === 'same' || paragraph.kind === 'moved') && paragraph.text}
    </p>
  </div>
);

/** Neighbours that are unchanged together, all others alone. */
function foldSame(paragraphs: readonly ParagraphChange[]): ParagraphChange[][] {
  const groups: ParagraphChange[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (paragraph.kind === 'same' && last?.[0]?.kind === 'same') last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

/** "2 paragraphs changed", "1 taken out", "3 new"; that the text is the same, where only the head is not. */
function summarise(paragraphs: readonly ParagraphChange[]): string[] {
  const of = (kind: ParagraphChange['kind']) => paragraphs.filter((paragraph) => paragraph.kind === kind).length;
  const parts = [
    of('changed') > 0 && `${count(of('changed'), 'paragraph')} changed`,
    of('removed') > 0 && `${of('removed')} taken out`,
    of('added') > 0 && `${of('added')} new`,
    of('moved') > 0 && `${of('moved')} moved`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts : ['The text is the same'];
}

const shownAs = (name: keyof typeof headNames, text: string | undefined): string =>
  text ? (name === 'published' ? readableDate(text) : text) : 'none';
