import { tellNotesChanged } from '../bridge/news';
import { backUpIfDue } from './backups';

/** A change whose answer the reader waits for, and for nobody else: a tab that is busy hears of it late, and so does a backup. */
export async function changeNotes<T>(work: () => Promise<T>): Promise<T> {
  const done = await work();
  void tellNotesChanged();
  void backUpIfDue();
  return done;
}
