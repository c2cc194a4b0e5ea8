import type { Pattern } from './pattern';
import type { TextIndex } from './text-index';

/** The rarest word of a pattern may stand at this many places; above that the windows are faster. */
const placesAtMost = 64;

/**
 * The text tokens at which a pattern would begin where the text has its quote and its surroundings word for word: all of
 * them, in order. The outermost word of either side may be cut and is not compared.
 */
export function findWhole(pattern: Pattern, index: TextIndex): number[] {
  const { ids, low, high } = pattern;
  const { heads, postings } = index;
  let rarest = low;
  let fewest = placesAtMost + 1;
  for (let token = low; token < high; token++) {
    const id = ids[token]!;
    if (id < 0) return [];
    const places = heads[id + 1]! - heads[id]!;
    if (places < fewest) {
      rarest = token;
      fewest = places;
    }
  }
  if (fewest > placesAtMost) return [];
  const head = heads[ids[rarest]!]!;
  return Array.from(postings.subarray(head, head + fewest), (place) => place - rarest).filter((start) =>
    standsAt(pattern, start, index),
  );
}

function standsAt(pattern: Pattern, start: number, index: TextIndex): boolean {
  const { ids, low, high } = pattern;
  if (start + low < 0 || start + high > index.tokens.count) return false;
  for (let token = low; token < high; token++) if (index.ids[start + token] !== ids[token]) return false;
  return true;
}
