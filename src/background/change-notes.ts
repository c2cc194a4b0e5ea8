import { tellNotesChanged } from '../bridge/news';

/** A change whose answer the reader waits for, and for nobody else: a tab that is busy may hear of it late. */
export async function changeNotes<T>(work: () => Promise<T>): Promise<T> {
  const done = await work();
  void tellNotesChanged();
  return done;
}
