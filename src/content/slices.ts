/** Of the 10 ms that a slice may take: a piece begun before this is over by then, on a slow machine too. */
const sliceMs = 5;

/**
 * Runs a generator to its end, as many pieces together as fill a slice, and lets the page draw and take input after each
 * slice. Undefined where it was dropped, since after one of them it was no longer wanted.
 */
export async function runInSlices<T>(
  work: Generator<void, T>,
  isWanted: () => boolean,
  now = () => performance.now(),
): Promise<T | undefined> {
  for (let until = now() + sliceMs; ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (now() < until) continue;
    await rest();
    if (!isWanted()) return undefined;
    until = now() + sliceMs;
  }
}

/** Resolves once the page has had a turn. */
export const rest = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done));
};
