/** Why the store could not do what was asked; each kind has its own sentence for the reader. */
export type StoreErrorKind = 'newer' | 'blocked' | 'quota' | 'corrupt' | 'closed' | 'unusable' | 'private' | 'unknown';

/** What the reader is told: what happened, that nothing is half done, and what to do. */
const sentences: Record<StoreErrorKind, string> = {
  newer:
    'Your notes were saved by a newer version of Fair Notice. Nothing was changed. Update Fair Notice to open them.',
  blocked:
    'Your notes are still open in an older Fair Notice window. Close or reload the other Fair Notice pages, then try again.',
  quota: 'This was not saved: the disk or the browser’s storage is full. Free some space, then save again.',
  corrupt: 'Something stored could not be read. It was left as it is, and nothing else is affected.',
  closed: 'The connection to your notes was closed, so nothing was saved. Reload this page, then try again.',
  unusable:
    'The browser cannot open the place where your notes are kept, so nothing is shown and nothing was changed. The disk may be full, or the file damaged. Free some space and restart the browser. If it stays so, restore a backup.',
  private:
    'This browser is set to private windows only, and in those an extension has no place to keep notes. Nothing can be saved here: use a normal window.',
  unknown:
    'The browser could not use its storage, so nothing was saved. Most often the disk is full: free some space, then save again. Restart the browser if it stays so.',
};

/**
 * Everything the store throws. `message` is in the reader's words; `cause` is what the browser said. The transaction
 * in which it happened was rolled back as a whole.
 */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, options: { cause?: unknown; detail?: string } = {}) {
    super(options.detail ? `${sentences[kind]} (${options.detail})` : sentences[kind], { cause: options.cause });
    this.kind = kind;
  }
}

/** The database on disk was made by a newer version of this code; it was not opened and is as it was. */
export class DatabaseNewerError extends StoreError {
  override name = 'DatabaseNewerError';

  constructor(installed: number, known: number) {
    super('newer', { detail: `stored in version ${installed}, this version knows ${known}` });
  }
}

/** The browser could not open the database, and says no more than that; it is as it was. */
export class DatabaseUnusableError extends StoreError {
  override name = 'DatabaseUnusableError';

  constructor(failure: StoreError) {
    super('unusable', { cause: failure });
  }
}

/** DOMException and Dexie names that say a kind; all others are `unknown`. */
const kinds: Record<string, StoreErrorKind> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  DataCorruptionError: 'corrupt',
};

/** The failure as a `StoreError`. Browsers hide the reason inside an AbortError, so the whole chain of causes is read. */
export function describeFailure(failure: unknown): StoreError {
  let link: unknown = failure;
  for (let depth = 0; depth < 8 && link instanceof Object; depth++) {
    if (link instanceof StoreError) return link;
    const { name, inner, cause, failures } = link as Record<string, unknown>;
    const kind = typeof name === 'string' ? kinds[name] : undefined;
    if (kind) return new StoreError(kind, { cause: failure });
    link = inner ?? cause ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
  return new StoreError('unknown', { cause: failure, detail: failure instanceof Error ? failure.name : undefined });
}

/**
 * What `work` returns, as a native promise: a browser drops Dexie's own promises when a message listener returns one.
 * Every failure of the database is thrown as a `StoreError`; a bug passes through as it is.
 */
export async function inStore<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    // The database fails with DOMExceptions and Dexie's errors; these are thrown by wrong code only.
    if (failure instanceof TypeError || failure instanceof RangeError || failure instanceof ReferenceError)
      throw failure;
    throw describeFailure(failure);
  }
}
