import type { Target } from '../model/note';
import type { ArticleFacts, PageArticle } from '../model/page-article';
import type { KeepArticles } from '../model/settings';
import type { DraftPage } from '../store/draft-page';
import { hashText, packText } from '../store/pack-text';
import { findArticles, type FoundArticles } from './find-articles';
import type { Store } from './store';

/** What is asked of the store here. */
type Desk = Pick<Store, 'articles' | 'notes' | 'drafts' | 'settings' | 'newId' | 'now'>;

interface Beginning {
  /** Address of the page, as the browser knows it. */
  url: string;
  target: Target;
  article: PageArticle;
}

/** The draft on these words of a page: the one begun before, or a new one with the article as it was read. */
export async function beginDraft(
  store: Desk,
  { url, target, article }: Beginning,
): Promise<{ id: string; isNew: boolean }> {
  const { drafts, settings, newId, now } = store;
  const { text, blocks, ...facts } = article;
  const found = await findArticles(store, url, { canonicalUrl: facts.canonicalUrl, text });
  const begun = await drafts.find({ address: found.key, target });
  if (begun) return { id: begun.id, isNew: false };
  const id = newId();
  const { keepArticles } = await settings.get();
  const isAllowed = await mayKeep(store, keepArticles, found);
  const page: DraftPage = {
    article: found.articles[0]?.id ?? newId(),
    ...{ key: found.key, url, claim: found.claim, isAllowed },
    ...(isAllowed !== false &&
      text !== '' && {
        version: {
          ...{ hash: await hashText(text), facts, length: text.length, retrieved: now() },
          packed: await packText({ text, blocks }),
        },
      }),
  };
  const { title, byline, outlet, published, canonicalUrl }: ArticleFacts = facts;
  const kept = { url, title, byline, outlet, published, canonicalUrl };
  const fresh = { id, address: found.key, article: kept, target, body: '', tags: [], modified: now() };
  await drafts.put(fresh, page);
  return { id, isNew: true };
}

/** Whether the text may be kept; undefined where the reader is to be asked, which happens once an article. */
async function mayKeep(
  { articles }: Desk,
  keepArticles: KeepArticles,
  { articles: known }: FoundArticles,
): Promise<boolean | undefined> {
  if (keepArticles !== 'ask') return keepArticles === 'always';
  if (known.some(({ declined }) => declined)) return false;
  const versions = await articles.versions(known.map(({ id }) => id));
  return versions.length > 0 ? true : undefined;
}
