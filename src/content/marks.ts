import type { Card } from '../model/card';
import type { CategoryLook } from '../model/category';
import type { LocatedNote } from '../model/page-reading';
import type { Mention } from '../model/reading';
import type { Mark } from '../page/ink/mark';
import { lookOf } from '../ui/parts/category-sign';
import { createLanes } from './lanes';

export const mentionMarkId = (index: number): string => `mention-${index}`;
export const mentionIndexOf = (markId: string): number | undefined =>
  markId.startsWith('mention-') ? Number(markId.slice('mention-'.length)) : undefined;

/** What is read out as keyboard focus comes to a mention. */
export const labelOf = ({ text }: Mention, { entry: { name } }: Card): string =>
  name === text ? `${text}: card` : `${text}: card on ${name}`;

const noteMarkId = (id: string): string => `note-${id}`;
/** The note that a mark stands for; undefined for other marks. */
export const noteIdOf = (markId: string): string | undefined =>
  markId.startsWith('note-') ? markId.slice('note-'.length) : undefined;

/**
 * Marks for what was found: notes only where they stand `exact` or `moved`, and, told apart by their look, where the
 * words were edited since, in the colour and pattern of their category where the reader has it; a note that may belong in several places, or nowhere, is never painted.
 */
export function marksOf(
  mentions: readonly Mention[],
  located: readonly LocatedNote[],
  categories: readonly CategoryLook[],
): Mark[] {
  const ofMentions = mentions.map(
    ({ start, end, first }, index): Mark => ({
      id: mentionMarkId(index),
      span: { start, end },
      look: first ? 'mention' : 'again',
    }),
  );
  const laneOf = createLanes();
  const ofNotes = [...located].sort(byStart).flatMap(({ id, verdict, category }): Mark[] => {
    if (verdict.kind === 'ambiguous' || verdict.kind === 'missing') return [];
    const look = categories.find((each) => each.id === category);
    return [
      {
        id: noteMarkId(id),
        span: verdict.span,
        look: verdict.kind === 'edited' ? 'note-edited' : 'note',
        lane: laneOf(verdict.span),
        ...(look && { tint: lookOf(look) }),
      },
    ];
  });
  return [...ofNotes, ...ofMentions];
}

const startOf = ({ verdict }: LocatedNote): number => ('span' in verdict ? verdict.span.start : 0);
const byStart = (a: LocatedNote, b: LocatedNote): number => startOf(a) - startOf(b);
