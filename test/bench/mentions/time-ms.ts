/** The fastest of so many runs of each, in milliseconds; they take turns, so that a busy machine is as busy for all. */
export function timeMs(runs: readonly (() => unknown)[], rounds = 40): number[] {
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [place, run] of runs.entries()) {
      const start = performance.now();
      run();
      best[place] = Math.min(best[place]!, performance.now() - start);
    }
  }
  return best;
}
