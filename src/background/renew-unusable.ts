import { CallError } from '../bridge/call';
import { deleteDatabase } from '../store/database';
import { DatabaseUnusableError } from '../store/store-error';
import { requireStore } from './store';

/** Deletes the database the browser cannot open, for an empty one to take its place. Throws, and deletes nothing, where it can be opened. */
export async function renewUnusable(): Promise<void> {
  const failure = await requireStore().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!failure) throw new CallError('StillUsable', 'Your notes can be opened. Nothing was deleted.');
  if (!(failure instanceof DatabaseUnusableError)) throw failure;
  await deleteDatabase();
  await requireStore();
}
