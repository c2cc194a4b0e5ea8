import { useState } from 'preact/hooks';
import type { Card } from '../../model/card';
import type { CaseLink } from '../../model/reading';
import { Timeline } from '../parts/timeline';
import { readableDate } from '../parts/words';
import { placeInTimeline } from './place-in-timeline';

interface StoryProps {
  /** The best of the cases that the article seems to belong to. */
  link: CaseLink;
  cards: readonly Card[];
  /** When the article says that it was published. */
  published?: string;
}

/**
 * "Part of a running story", what has happened in it, and where this article falls; where another story fits nearly as
 * well, the reader is asked which, not told.
 */
export const Story = ({ link, cards, published }: StoryProps) => {
  const [chosen, choose] = useState<string>();
  const cardOf = (id: string) => cards.find(({ entry }) => entry.id === id);
  const nameOf = (id: string) => cardOf(id)?.entry.name ?? id;
  const stories = [link.entry, ...link.lookAlikes];
  const told = stories.length === 1 ? link.entry : chosen;
  const card = told === undefined ? undefined : cardOf(told);
  return (
    <section class="story stack-tight" aria-label="Running story">
      {stories.length === 1 ? (
        <p>
          Part of a running story: <strong>{nameOf(link.entry)}</strong>
        </p>
      ) : (
        <>
          <p>Which story is this?</p>
          <ul class="chips">
            {stories.map((id) => (
              <li key={id}>
                <button type="button" aria-pressed={id === chosen} onClick={() => choose(id)}>
                  {nameOf(id)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {card && <StoryTimeline card={card} published={published} />}
    </section>
  );
};

const StoryTimeline = ({ card, published }: { card: Card; published?: string }) => {
  const { timeline } = card.entry;
  if (timeline.length === 0) return <p class="quiet">The pack lists no dates for this story.</p>;
  const before = placeInTimeline(timeline, published);
  return (
    <>
      <Timeline
        events={timeline}
        {...(before !== undefined && {
          here: {
            before,
            children: (
              <>
                <time datetime={published}>{readableDate(published!)}</time> This article
              </>
            ),
          },
        })}
      />
      {before === undefined && (
        <p class="quiet">The page does not say when this article was published, so its place here is not known.</p>
      )}
    </>
  );
};
