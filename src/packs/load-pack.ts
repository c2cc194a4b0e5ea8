import * as v from 'valibot';
import { findPackProblems } from './find-pack-problems';
import { Pack } from './pack';

/** Thrown for something that is no pack: where in it, and what stood there. */
export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(
    /** Dotted, from the pack down; empty for the pack as a whole. */
    readonly path: string,
    readonly value: unknown,
    readonly reason: string,
  ) {
    super(`not a pack: ${path || 'the whole'}: ${reason}: ${JSON.stringify(value)?.slice(0, 80)}`);
  }
}

/**
 * The pack in parsed JSON of any origin. Throws `PackError` for the first thing that is wrong with it. The hash in its
 * stamp is taken as it stands: who installs a pack from elsewhere checks it against the bytes.
 */
export function parsePack(json: unknown): Pack {
  const parsed = v.safeParse(Pack, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new PackError(v.getDotPath(issue) ?? '', issue.input, issue.message);
  }
  const problem = findPackProblems(parsed.output)[0];
  if (problem) throw new PackError(problem.path.join('.'), problem.value, problem.reason);
  return parsed.output;
}
