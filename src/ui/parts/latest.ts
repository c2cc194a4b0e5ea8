/** What is shown of an answer that is still growing; false where it is no longer wanted. */
export type ShowSoFar<T> = (answer: T) => boolean;

/**
 * A way to ask the same thing again and again: what an asking answers is handed to `show`, unless one begun later has been
 * answered already. Without it a slow answer from before a change would be shown over the one from after it. One that
 * comes in parts can be shown so far as it has come, and stops where another was begun meanwhile.
 */
export function createLatest(): <T>(
  ask: (showSoFar: ShowSoFar<T>) => Promise<T>,
  show: (answer: T) => void,
) => Promise<void> {
  let begun = 0;
  let shown = 0;
  return async (ask, show) => {
    const mine = ++begun;
    const showMine = (answer: Parameters<typeof show>[0]) => {
      if (mine < shown) return false;
      shown = mine;
      show(answer);
      return mine === begun;
    };
    showMine(await ask(showMine));
  };
}
