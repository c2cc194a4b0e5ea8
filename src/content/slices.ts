/** Of the 10 ms that a slice may take: a piece begun before this is over by then, on a slow and busy machine too. */
const sliceMs = 3;
/** Pieces in a slice at most: a browser may tell the time to no more than the tenth of a second. */
const piecesAtMost = 20;

/**
 * Runs a generator to its end, as many pieces together as fill a slice, and lets the page draw and take input after each
 * slice. Undefined where it was dropped, since after one of them it was no longer wanted.
 */
export async function runInSlices<T>(
  work: Generator<void, T>,
  isWanted: () => boolean,
  now = () => performance.now(),
): Promise<T | undefined> {
  for (;;) {
    const until = now() + sliceMs;
    for (let piece = 0; piece === 0 || (piece < piecesAtMost && now() < until); piece++) {
      const { done, value } = work.next();
      if (done) return value;
    }
    await rest();
    if (!isWanted()) return undefined;
  }
}

/** Resolves once the page has had a turn. */
export const rest = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done));
};
