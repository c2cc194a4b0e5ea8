import { tellNotesChanged } from '../bridge/news';
import { backUpIfDue } from './backups';
import { noted } from './noted';

/** A change whose answer the reader waits for, and for nobody else: a tab that is busy hears of it late, and so does a backup. */
export async function changeNotes<T>(work: () => Promise<T>): Promise<T> {
  const done = await work();
  void tellNotesChanged();
  void backUpIfDue();
  return done;
}

/** The same, where notes at these addresses may come or go. That an address could not be taken out costs a message in vain. */
export async function takeNotesBack<T>(addresses: readonly string[], work: () => Promise<T>): Promise<T> {
  const done = await changeNotes(() => noted.during(addresses, work));
  noted.settle(addresses).catch((error: unknown) => console.error('Fair Notice could not note down addresses:', error));
  return done;
}
