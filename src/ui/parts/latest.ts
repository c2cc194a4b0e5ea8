/**
 * A way to ask the same thing again and again: what an asking answers is handed to `show`, unless one begun later has been
 * answered already. Without it a slow answer from before a change would be shown over the one from after it.
 */
export function createLatest(): <T>(ask: () => Promise<T>, show: (answer: T) => void) => Promise<void> {
  let begun = 0;
  let shown = 0;
  return async (ask, show) => {
    const mine = ++begun;
    const answer = await ask();
    if (mine < shown) return;
    shown = mine;
    show(answer);
  };
}
