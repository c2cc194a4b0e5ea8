import { expect, it } from 'vitest';
import type { Card } from '../../../src/model/card';
import type { EntryType } from '../../../src/model/entry';
import { rankCards } from '../../../src/ui/panel/rank-cards';

const card = (id: string, type: EntryType) => ({ entry: { id, type } }) as Card;
const mention = (entry: string, start: number) => ({ entry, text: entry, start, end: start + 1, first: start === 0 });
const story = { entry: 'case-quay', score: 0.9, shared: [], lookAlikes: ['case-pier'] };

const idsOf = (cards: Card[], mentions: ReturnType<typeof mention>[]) =>
  rankCards(cards, { cases: [story], mentions }).map(({ entry }) => entry.id);

it('an entry named again and again, and its story, have one card each', () => {
  const cards = [card('scanmaster', 'vendor'), card('case-quay', 'case'), card('scanmaster', 'vendor')];
  const mentions = [mention('scanmaster', 0), mention('case-quay', 20), mention('scanmaster', 40)];
  expect(idsOf(cards, mentions)).toEqual(['case-quay', 'scanmaster']);
});
it('a story that it only looks like has none, and outlets come last', () => {
  const cards = [card('gazette', 'outlet'), card('case-pier', 'case'), card('scanmaster', 'vendor')];
  expect(idsOf(cards, [mention('gazette', 0), mention('scanmaster', 9)])).toEqual(['scanmaster', 'gazette']);
});
