/** Thrown for a file that cannot be scanned; the message begins with its path and says why. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}

/** What is wrong, in words, for the error codes that file systems give most. */
export function describeSystemError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'not readable: permission denied';
  return `not readable: ${message}`;
}
