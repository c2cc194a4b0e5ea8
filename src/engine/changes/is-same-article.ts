import { createWordReader, type Words } from './words';

/** Words in a row that two texts must have in common to count: fewer are common by chance. */
const run = 4;

/** So many of the shorter text's runs the longer must have: half an article may be rewritten, or cut off by a paywall. */
const leastShared = 0.5;

/**
 * Whether two texts are versions of one article. Asked where only a page's own word says so, since a page may declare
 * any address of its site as its own, and careless sites declare one address on every page.
 */
export function isSameArticle(a: string, b: string): boolean {
  const read = createWordReader();
  const [one, other] = [runsOf(read(a)), runsOf(read(b))];
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return a === b;
  let shared = 0;
  for (const words of small) if (large.has(words)) shared++;
  return shared / small.size >= leastShared;
}

function runsOf({ ids }: Words): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + run <= ids.length; at++) runs.add(ids.subarray(at, at + run).join());
  return runs;
}
