/** Thrown for a command line that makes no sense; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
