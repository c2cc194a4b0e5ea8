import type { Card } from '../model/card';
import type { PageReading } from '../model/page-reading';
import type { Mention } from '../model/reading';
import type { Mark } from '../page/ink/mark';

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
 * words were edited since; a note that may belong in several places, or nowhere, is never painted.
 */
export function marksOf(mentions: readonly Mention[], located: PageReading['located']): Mark[] {
  const ofMentions = mentions.map(
    ({ start, end, first }, index): Mark => ({
      id: mentionMarkId(index),
      span: { start, end },
      look: first ? 'mention' : 'again',
    }),
  );
  const ofNotes = located.flatMap(({ id, verdict }): Mark[] => {
    if (verdict.kind === 'ambiguous' || verdict.kind === 'missing') return [];
    return [{ id: noteMarkId(id), span: verdict.span, look: verdict.kind === 'edited' ? 'note-edited' : 'note' }];
  });
  return [...ofNotes, ...ofMentions];
}
