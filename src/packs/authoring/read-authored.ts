import * as v from 'valibot';
import { LineCounter, type Node, parseDocument } from 'yaml';
import type { AuthoringProblem } from './authoring-error';

/** A file of the pack, read by whoever calls. */
export interface PackFile {
  /** Relative to the pack's folder, with slashes. */
  path: string;
  text: string;
}

/** What a file says, or what is wrong with it; and the line of anything in it. */
export interface Authored<Value> {
  file: string;
  value: Value | undefined;
  problems: AuthoringProblem[];
  /** One-based line of this place, or of the nearest thing around it. */
  lineOf(path: (string | number)[]): number | undefined;
}

/** The file as its schema sees it. Scalars stay text: `2026` is a date here, never a number. */
export function readAuthored<Schema extends v.GenericSchema>(
  file: PackFile,
  schema: Schema,
): Authored<v.InferOutput<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { schema: 'failsafe', lineCounter: lines });
  const lineOf = (path: (string | number)[]) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  const authored = { file: file.path, lineOf };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file: file.path,
      line: error.linePos?.[0].line,
      path: [],
      value: undefined,
      reason: error.message.split('\n')[0] ?? error.code,
    }));
    return { ...authored, value: undefined, problems };
  }
  const parsed = v.safeParse(schema, document.toJS());
  if (parsed.success) return { ...authored, value: parsed.output, problems: [] };
  const problems = parsed.issues.map((issue) => {
    const path = issue.path?.map((item) => item.key as string | number) ?? [];
    return { file: file.path, line: lineOf(path), path, value: valueAt(issue), reason: reasonOf(issue) };
  });
  return { ...authored, value: undefined, problems };
}

/** Valibot puts the key, not the value, into the issue of a key it does not know. */
const valueAt = (issue: v.BaseIssue<unknown>) => issue.path?.at(-1)?.value ?? issue.input;

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown key';
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'is missing';
  return issue.message;
}
