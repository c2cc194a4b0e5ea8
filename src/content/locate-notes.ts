import { askAsPage } from '../bridge/ask-as-page';
import type { Article } from '../model/article';
import { longestText } from '../model/article-limits';
import type { LocatedNote } from '../model/page-reading';
import { requirePart } from './parts';
import { runInSlices } from './slices';

/** Where the notes of an article are fastened. */
export type Targets = Awaited<ReturnType<typeof readTargets>>;

/** The targets of the notes on this article, whatever address they were made at; a text that the worker would not take is not sent. */
export function readTargets({ canonicalUrl, text }: Article) {
  return askAsPage('targets.read', { canonicalUrl, ...(text.length <= longestText && { text }) });
}

/**
 * Where each note with a quotation stands in the article; a note on the whole article stands nowhere in particular.
 * Undefined where the answer was no longer wanted before it was found.
 */
export async function locateNotes(
  article: Article,
  all: Targets,
  isWanted: () => boolean,
): Promise<LocatedNote[] | undefined> {
  const notes = all.filter(({ target }) => target.quote);
  if (notes.length === 0) return [];
  const { locateInSlices } = await requirePart('notes');
  const targets = notes.map(({ target }) => target);
  const verdicts = await runInSlices(locateInSlices(article, targets), isWanted);
  return verdicts && notes.map(({ id, category }, i) => ({ id, verdict: verdicts[i]!, category }));
}
