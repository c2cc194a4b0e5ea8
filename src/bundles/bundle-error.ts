/** Thrown where a file as a whole cannot be used; nothing was read from it. `message` is in the reader's words. */
export class BundleError extends Error {
  override name = 'BundleError';
}

/** One item of a bundle that was left out. */
export interface Refusal {
  /** Place in the file's list, from 0. */
  index: number;
  /** Where in the file, e.g. `first.items[3].target.source`. */
  path: string;
  /** Why, in the reader's words. */
  reason: string;
}
