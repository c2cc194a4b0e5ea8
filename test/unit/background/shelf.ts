import { createArticles } from '../../../src/store/articles';
import type { DraftPage } from '../../../src/store/draft-page';
import { createDrafts } from '../../../src/store/drafts';
import { draft, openLibrary } from '../store/library';
import { pageOf } from '../store/pages';

/** An empty library with its articles, and a way to make notes on pages. */
export async function openShelf() {
  const library = await openLibrary();
  const drafts = createDrafts(library.db);
  let made = 0;
  return {
    ...library,
    drafts,
    articles: createArticles(library.db),
    /** Makes a note on a page, on the words `exact` of its text or on the whole. */
    async noteOn(part: Partial<DraftPage> & Parameters<typeof pageOf>[0] & { exact?: string }) {
      const { exact, ...rest } = part;
      const page = await pageOf({ article: `article-${++made}`, ...rest });
      const start = exact ? (part.text?.text ?? '').indexOf(exact) : 0;
      const position = { start, end: start + (exact?.length ?? 0), pairsBefore: 0 };
      const target = exact ? { quote: { exact, prefix: '', suffix: '' }, position } : {};
      const begun = draft({ id: `draft-${made}`, address: page.key, article: { url: page.url, title: 'x' }, target });
      await drafts.put(begun, page);
      return (await library.notes.keep(begun)).note;
    },
  };
}
