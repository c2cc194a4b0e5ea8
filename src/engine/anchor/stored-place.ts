import type { Target } from '../../model/note';
import type { Verdict } from '../../model/verdict';

/** A side shorter than this may agree by chance. */
const tellingSide = 16;

/**
 * The verdict on a target that stands unchanged at its stored place, found by comparing strings alone; absent where it
 * does not. The quote must be there letter by letter, and both its sides or one of some length.
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
