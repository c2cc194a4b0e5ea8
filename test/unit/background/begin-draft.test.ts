import { describe, expect, it } from 'vitest';
import { beginDraft } from '../../../src/background/begin-draft';
import type { PageArticle } from '../../../src/model/page-article';
import type { KeepArticles } from '../../../src/model/settings';
import { hashText } from '../../../src/store/pack-text';
import { createSettings } from '../../../src/store/settings';
import { articleOf } from '../changes/article-of';
import { openShelf } from './shelf';

const url = 'http://m.paper.example/staff-tracked-at-depot/?utm_source=letter';
const home = 'https://paper.example/staff-tracked-at-depot';
const lines = ['Counted by the minute', 'The firm scanned 400 badges a day at its depot, the union said.'];
const article = { ...articleOf(lines), title: 'Depot staff counted', byline: 'Odo Fenn' } as PageArticle;
const target = { quote: { exact: '400 badges', prefix: 'scanned ', suffix: ' a day' } };

async function openDesk(keepArticles: KeepArticles) {
  const shelf = await openShelf();
  const settings = createSettings(shelf.db);
  await settings.change({ keepArticles });
  const store = { ...shelf, ...shelf.outside, settings };
  return {
    ...shelf,
    begin: (shown: PageArticle = article, on = target) => beginDraft(store, { url, target: on, article: shown }),
    /** Keeps a draft as a note, as the panel does. */
    keep: async (id: string) => (await shelf.notes.keep((await shelf.drafts.get(id))!)).note,
  };
}

describe('a draft', () => {
  it('is begun under the key of its page, with what is remembered of the article', async () => {
    const { begin, drafts } = await openDesk('always');
    const { id } = await begin();
    expect(await drafts.get(id)).toMatchObject({
      ...{ address: home, target, body: '', tags: [] },
      article: { url, title: 'Depot staff counted', byline: 'Odo Fenn' },
    });
  });

  it('is the one begun before on the same words', async () => {
    const { begin } = await openDesk('always');
    const first = await begin();
    expect(await begin()).toEqual({ id: first.id, isNew: false });
    expect((await begin(article, { quote: { ...target.quote, exact: 'badges a' } })).isNew).toBe(true);
  });
});

describe('the article’s text', () => {
  it('is kept with the note, always', async () => {
    const { begin, keep, drafts, articles } = await openDesk('always');
    const { id } = await begin();
    expect(await drafts.asking([id])).toEqual([]);
    expect((await keep(id)).article.textHash).toBe(await hashText(article.text));
    expect(await articles.versions([(await articles.atAddresses([home]))[0]!.id])).toHaveLength(1);
  });

  it('is never kept, and the article is known all the same', async () => {
    const { begin, keep, drafts, articles, db } = await openDesk('never');
    const { id } = await begin();
    expect(await drafts.asking([id])).toEqual([]);
    expect((await keep(id)).article.textHash).toBe(undefined);
    expect(await articles.atAddresses([home])).toMatchObject([{ urls: [url] }]);
    expect(await db.versions.count()).toBe(0);
  });

  it('is asked for once an article: a yes holds for the next note, without a word', async () => {
    const { begin, keep, drafts } = await openDesk('ask');
    const { id } = await begin();
    expect(await drafts.asking([id])).toEqual([id]);
    await drafts.allow(id, true);
    await keep(id);
    const next = await begin({ ...article, text: `${article.text}\nMore.` } as PageArticle);
    expect(await drafts.asking([next.id])).toEqual([]);
    expect((await keep(next.id)).article.textHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is asked for once an article: so does a no', async () => {
    const { begin, keep, drafts, db } = await openDesk('ask');
    const { id } = await begin();
    await drafts.allow(id, false);
    await keep(id);
    const next = await begin();
    expect(await drafts.asking([next.id])).toEqual([]);
    await keep(next.id);
    expect(await db.versions.count()).toBe(0);
  });

  it('that is too long to be sent is not kept as an empty one', async () => {
    const { begin, keep, db } = await openDesk('always');
    const { id } = await begin({ ...article, text: '', blocks: [] } as PageArticle);
    expect((await keep(id)).article.textHash).toBe(undefined);
    expect(await db.versions.count()).toBe(0);
  });
});
