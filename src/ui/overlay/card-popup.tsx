import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card } from '../../model/card';
import { CardView } from '../card/card-view';
import type { OverlayActions } from './overlay-state';
import { placeCard } from './place-card';

interface CardPopupProps {
  card: Card;
  words: DOMRect;
  actions: OverlayActions;
}

/**
 * The card of one entry beside the words it explains. WCAG 1.4.13: Escape or its button dismisses it, the pointer may
 * move onto it, and it stays until dismissed or left.
 */
export const CardPopup = ({ card, words, actions }: CardPopupProps) => {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current) Object.assign(current.style, placeCard(words, current.getBoundingClientRect()));
  }, [words]);
  return (
    <section
      ref={element}
      class="card-popup"
      aria-label={`Card: ${card.entry.name}`}
      onPointerEnter={() => actions.hoverCard(true)}
      onPointerLeave={() => actions.hoverCard(false)}
    >
      <header>
        <h3>{card.entry.name}</h3>
        <button type="button" class="plain" aria-label="Close card" onClick={actions.closeCard}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take focus to be scrolled by keyboard */}
      <section class="card-scroll" tabIndex={0} aria-label={`What sources say about ${card.entry.name}`}>
        <CardView card={card} onRelated={actions.showRelated} />
      </section>
    </section>
  );
};
