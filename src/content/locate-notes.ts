import { askAsPage } from '../bridge/ask-as-page';
import type { Article } from '../model/article';
import type { LocatedNote } from '../model/page-reading';
import { requirePart } from './parts';
import { runInSlices } from './slices';

/** Where each note of this page's address stands in the article; a note on the whole article stands nowhere in particular. */
export async function locateNotes(article: Article): Promise<LocatedNote[]> {
  const notes = (await askAsPage('targets.read', {})).filter(({ target }) => target.quote);
  if (notes.length === 0) return [];
  const { locateInSlices } = await requirePart('notes');
  const targets = notes.map(({ target }) => target);
  const verdicts = await runInSlices(locateInSlices(article, targets));
  return notes.map(({ id, category }, i) => ({ id, verdict: verdicts[i]!, category }));
}
