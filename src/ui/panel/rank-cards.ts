import type { Card } from '../../model/card';
import type { PageReading } from '../../model/page-reading';
import { typeOrder } from '../parts/words';

/** The cards of what the article names or belongs to, each entry once however often it is named; stories first, outlets last. */
export function rankCards(
  cards: readonly Card[],
  { cases, mentions }: Pick<PageReading, 'cases' | 'mentions'>,
): Card[] {
  const named = new Set([...cases, ...mentions].map(({ entry }) => entry));
  const once = new Map(cards.filter(({ entry }) => named.has(entry.id)).map((card) => [card.entry.id, card]));
  const rank = ({ entry }: Card) => typeOrder.indexOf(entry.type);
  return [...once.values()].sort((one, other) => rank(one) - rank(other));
}
