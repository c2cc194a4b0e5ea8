import { findFirst } from '../find-first';
import type { Span } from '../../model/span';

/** Where the words of one kind stand in a text: looked for once, when first asked, however often it is asked then. */
export interface WordIndex {
  /** All of them, in reading order. */
  all(): readonly Span[];
  /** Those that stand wholly between two places. */
  between(from: number, to: number): readonly Span[];
}

/** The index of a text's words that fit a pattern with the flag `g`; its matches never overlap. */
export function indexWords(text: string, pattern: RegExp): WordIndex {
  let spans: Span[] | undefined;
  const all = (): Span[] => {
    spans ??= [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
    return spans;
  };
  return {
    all,
    between: (from, to) => {
      const found: Span[] = [];
      for (let at = firstFrom(all(), from); at < all().length && all()[at]!.end <= to; at++) found.push(all()[at]!);
      return found;
    },
  };
}

/** The place in the list of the first span that starts at or after a place in the text. */
export const firstFrom = (spans: readonly Span[], start: number): number =>
  findFirst(spans, (span) => span.start >= start);
