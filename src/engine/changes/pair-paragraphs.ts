import type { Words } from './words';

/** So much of their words two paragraphs must share to be one that was rewritten. */
const leastShared = 0.4;
/** With more pairs than this only those near the diagonal are looked at; with more than a million, none. */
const pairsInFull = 4_000;
const band = 12;
const pairsAtMost = 1_000_000;

/**
 * Which paragraphs of a stretch were rewritten into which, in order: the pairing that shares the most words. Pairs of
 * numbers within `gone` and `fresh`.
 */
export function pairParagraphs(gone: Words[], fresh: Words[]): [number, number][] {
  const rows = gone.length;
  const columns = fresh.length;
  if (rows * columns === 0 || rows * columns > pairsAtMost) return [];
  const isFull = rows * columns <= pairsInFull;
  const bags = fresh.map(bagOf);
  const scores = new Float32Array(rows * columns);
  const best = new Float32Array((rows + 1) * (columns + 1));
  for (let row = rows - 1; row >= 0; row--) {
    const bag = bagOf(gone[row]!);
    for (let column = columns - 1; column >= 0; column--) {
      const isNear = isFull || Math.abs((row * columns) / rows - column) <= band;
      const shared = isNear ? scoreShared(bag, bags[column]!) : 0;
      const score = shared >= leastShared ? shared : 0;
      scores[row * columns + column] = score;
      best[cell(row, column, columns)] = Math.max(
        best[cell(row + 1, column, columns)]!,
        best[cell(row, column + 1, columns)]!,
        score > 0 ? score + best[cell(row + 1, column + 1, columns)]! : 0,
      );
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const here = best[cell(row, column, columns)]!;
    if (here === best[cell(row + 1, column, columns)]) row++;
    else if (here === best[cell(row, column + 1, columns)]) column++;
    else pairs.push([row++, column++]);
  }
  return pairs;
}

const cell = (row: number, column: number, columns: number): number => row * (columns + 1) + column;

interface Bag {
  counts: Map<number, number>;
  size: number;
}

function bagOf({ ids }: Words): Bag {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { counts, size: ids.length };
}

/** 0..1: Dice coefficient of the words of both. */
function scoreShared(a: Bag, b: Bag): number {
  const [small, large] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [id, count] of small.counts) shared += Math.min(count, large.counts.get(id) ?? 0);
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
