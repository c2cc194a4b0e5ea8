/** What is wrong in a file of a pack, and where. */
export interface AuthoringProblem {
  file: string;
  /** One-based; absent where the file as a whole is meant. */
  line?: number | undefined;
  /** Keys and indices inside the file. */
  path: (string | number)[];
  value: unknown;
  reason: string;
}

/** Thrown when a pack cannot be compiled: everything that is wrong, one line each. */
export class AuthoringError extends Error {
  override readonly name = 'AuthoringError';
  constructor(readonly problems: AuthoringProblem[]) {
    super(`the pack has ${problems.length} problem(s):\n${problems.map(describeProblem).join('\n')}`);
  }
}

function describeProblem({ file, line, path, value, reason }: AuthoringProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const shown = value === undefined ? '' : `: ${JSON.stringify(value).slice(0, 120)}`;
  return [`  ${place}`, path.join('.'), `${reason}${shown}`].filter(Boolean).join(' · ');
}
