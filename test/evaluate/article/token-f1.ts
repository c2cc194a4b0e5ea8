/** Words and single ideographs, lower-cased, with how often each occurs. */
function countTokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [token] of text
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu))
    counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

export interface Overlap {
  precision: number;
  recall: number;
  f1: number;
}

/** How much of the truth's words, as a bag, was found, and how much of what was found is of the truth. */
export function scoreOverlap(found: string, truth: string): Overlap {
  const [a, b] = [countTokens(found), countTokens(truth)];
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  let shared = 0;
  for (const [token, count] of a) shared += Math.min(count, b.get(token) ?? 0);
  const [precision, recall] = [shared / (sum(a) || 1), shared / (sum(b) || 1)];
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
