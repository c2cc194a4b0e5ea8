import * as v from 'valibot';
import { StoreError } from './store-error';

/** A stored row that is not what it should be. It stays in the database, untouched. */
export interface CorruptRow {
  id: string;
  /** Where in the row, e.g. `target.quote.exact`. */
  path: string;
  reason: string;
}

/** Rows that parsed, and beside them those that did not. */
export interface Found<T> {
  rows: T[];
  corrupt: CorruptRow[];
}

/** The row as its schema says. Throws `StoreError` of kind `corrupt` that names the place in the row. */
export function readRow<S extends v.GenericSchema>(schema: S, row: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, row);
  if (parsed.success) return parsed.output;
  const { id, path, reason } = describeCorrupt(row, parsed.issues);
  throw new StoreError('corrupt', { detail: `${id}, ${path || 'row'}: ${reason}` });
}

/** The good rows in their order and the bad ones beside them: one corrupt row never hides the others. */
export function readRows<S extends v.GenericSchema>(schema: S, rows: unknown[]): Found<v.InferOutput<S>> {
  const found: Found<v.InferOutput<S>> = { rows: [], corrupt: [] };
  for (const row of rows) {
    const parsed = v.safeParse(schema, row);
    if (parsed.success) found.rows.push(parsed.output);
    else found.corrupt.push(describeCorrupt(row, parsed.issues));
  }
  return found;
}

function describeCorrupt(row: unknown, issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): CorruptRow {
  const id = row instanceof Object && 'id' in row ? String(row.id) : 'unknown';
  return { id, path: v.getDotPath(issues[0]) ?? '', reason: issues[0].message };
}
