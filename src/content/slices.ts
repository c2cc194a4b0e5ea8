/**
 * Runs a generator to its end, letting the page draw and take input at every `yield`. Undefined where it was dropped,
 * since after one of them it was no longer wanted.
 */
export async function runInSlices<T>(work: Generator<void, T>, isWanted: () => boolean): Promise<T | undefined> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await rest();
    if (!isWanted()) return undefined;
  }
}

/** Resolves once the page has had a turn. */
export const rest = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done));
};
