import type { Target } from '../../model/note';
import type { Verdict } from '../../model/verdict';

/** A side shorter than this may agree by chance. */
const tellingSide = 16;

/** What stands next to a quote without white space between: of "1,500" where the quote is "500". */
const joinedBefore = /\S*$/;
const joinedAfter = /^\S*/;
/** Characters of the page looked at for that. */
const longestJoined = 64;

/**
 * The verdict on a target that stands unchanged at its stored place, found by comparing strings alone; absent where it
 * does not. The quote must be there letter by letter, and both its sides, or one of some length and of the other what is
 * joined to the quote: a note on "legal" does not stand in "illegal".
 */
export function findAtStoredPlace(text: string, target: Target): Verdict | undefined {
  const { quote, position } = target;
  if (quote === undefined || position === undefined) return undefined;
  const { exact, prefix, suffix } = quote;
  const start = position.start;
  const end = start + exact.length;
  if (!Number.isInteger(start) || start < 0 || exact === '' || !text.startsWith(exact, start)) return undefined;
  const before = text.endsWith(prefix, start);
  const after = text.startsWith(suffix, end);
  const span = { start, end };
  if (before && after) {
    return { kind: 'exact', span, confidence: 1, reason: 'The same words at the same place, between the same words.' };
  }
  const joins =
    joinedBefore.exec(prefix)![0] === joinedBefore.exec(text.slice(Math.max(0, start - longestJoined), start))![0] &&
    joinedAfter.exec(suffix)![0] === joinedAfter.exec(text.slice(end, end + longestJoined))![0];
  if (!joins) return undefined;
  if (before && prefix.length >= tellingSide) {
    return {
      kind: 'exact',
      span,
      confidence: 0.97,
      reason: 'The same words at the same place; what follows has changed.',
    };
  }
  if (after && suffix.length >= tellingSide) {
    return {
      kind: 'exact',
      span,
      confidence: 0.97,
      reason: 'The same words at the same place; what precedes has changed.',
    };
  }
  return undefined;
}
