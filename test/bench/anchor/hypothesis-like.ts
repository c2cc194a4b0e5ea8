import search from 'approx-string-match';
import type { Target } from '../../../src/model/note';
import type { Span } from '../../../src/model/span';

/**
 * Finds a quote as Hypothesis' client describes it: at its place if the words are there; else every exact match; else
 * the approximate ones with up to half the quote's length (at most 256) wrong. The best by quote (50), prefix (20),
 * suffix (20) and nearness to the stored place (2) is taken, whatever its score. It keeps 32 characters either side.
 */
export function locateLikeHypothesis(text: string, target: Target): Span | undefined {
  const { exact, prefix, suffix } = target.quote!;
  const hint = target.position?.start;
  if (hint !== undefined && text.startsWith(exact, hint)) return { start: hint, end: hint + exact.length };
  const matches = findMatches(text, exact, Math.min(256, exact.length / 2));
  const before = prefix.slice(-32);
  const after = suffix.slice(0, 32);
  let best: Span | undefined;
  let bestScore = -1;
  for (const { start, end, errors } of matches) {
    const score =
      50 * (1 - errors / exact.length) +
      20 * scoreSide(text.slice(Math.max(0, start - before.length), start), before) +
      20 * scoreSide(text.slice(end, end + after.length), after) +
      2 * (hint === undefined ? 1 : 1 - Math.abs(start - hint) / text.length);
    if (score > bestScore) {
      best = { start, end };
      bestScore = score;
    }
  }
  return best;
}

function findMatches(text: string, pattern: string, maxErrors: number) {
  const exact = [];
  for (let start = text.indexOf(pattern); start >= 0; start = text.indexOf(pattern, start + 1)) {
    exact.push({ start, end: start + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, pattern, maxErrors);
}

function scoreSide(text: string, side: string): number {
  if (side === '') return 1;
  if (text === '') return 0;
  const [match] = findMatches(text, side, side.length);
  return match ? 1 - match.errors / side.length : 0;
}
