import { describe, expect, it } from 'vitest';
import { findArticles, findNotes } from '../../../src/background/find-articles';
import type { ArticleText } from '../../../src/model/page-article';
import type { ShownPage } from '../../../src/model/shown-page';
import { articleOf } from '../changes/article-of';
import { readFixtureArticles } from '../topic/fixture-articles';
import { openShelf } from './shelf';

const [one, another] = readFixtureArticles()
  .filter(({ form }) => form === 'long')
  .map(({ text }) => articleOf(text.split('\n')) as ArticleText);
const edited = { ...one!, text: one!.text.replace(/\n[^\n]*/, '\nThis paragraph was written anew.') };
const words = one!.text.slice(200, 260);

const home = 'https://paper.example/staff-tracked-at-depot';
const elsewhere = 'https://paper.example/s/4711';

type Shelf = Awaited<ReturnType<typeof openShelf>>;
/** Ids of the notes that a page at this address is told of. */
async function told(shelf: Shelf, url: string, page: ShownPage = {}): Promise<string[]> {
  const { own, copied } = await findNotes(shelf, await findArticles(shelf, url, page));
  return [...own, ...copied].map(({ id }) => id);
}

describe('a page is told of the notes', () => {
  it('at its own address, in whatever dress and whatever its text says now', async () => {
    const shelf = await openShelf();
    const { id } = await shelf.noteOn({ key: home, text: one! });
    for (const url of [home, 'http://m.paper.example/staff-tracked-at-depot/?utm_source=x', `${home}/amp`])
      expect(await told(shelf, url, { text: another!.text })).toEqual([id]);
    expect(await told(shelf, home)).toEqual([id]);
  });

  it('at the address that it declares, where its text is a version of the article', async () => {
    const shelf = await openShelf();
    const { id } = await shelf.noteOn({ key: home, text: one! });
    expect(await told(shelf, elsewhere, { canonicalUrl: home, text: edited.text })).toEqual([id]);
    expect(
      await told(shelf, elsewhere, {
        canonicalUrl: 'http://www.paper.example/staff-tracked-at-depot#top',
        text: one!.text,
      }),
    ).toEqual([id]);
  });

  it('at another address that declared the address it now has', async () => {
    const shelf = await openShelf();
    const { id } = await shelf.noteOn({ key: elsewhere, claim: home, text: one! });
    expect(await told(shelf, home, { text: edited.text })).toEqual([id]);
    expect(await told(shelf, home, { text: another!.text })).toEqual([]);
  });

  it('of both addresses, once notes were made at both', async () => {
    const shelf = await openShelf();
    const first = await shelf.noteOn({ key: home, text: one!, article: 'same' });
    const second = await shelf.noteOn({ key: elsewhere, text: one!, article: 'same' });
    for (const url of [home, elsewhere]) expect((await told(shelf, url)).sort()).toEqual([first.id, second.id].sort());
  });

  it('by a quotation, where no text was kept', async () => {
    const shelf = await openShelf();
    const { id } = await shelf.noteOn({ key: home, text: one!, exact: words, version: undefined });
    expect(await told(shelf, elsewhere, { canonicalUrl: home, text: one!.text })).toEqual([id]);
    expect(await told(shelf, elsewhere, { canonicalUrl: home, text: another!.text })).toEqual([]);
  });

  it('made on the very same text at another site, and on no other text there', async () => {
    const shelf = await openShelf();
    const { id } = await shelf.noteOn({ key: home, text: one! });
    await shelf.noteOn({ key: home, text: edited });
    const set = one!.text.replaceAll(' ', '\u00a0');
    expect(await told(shelf, 'https://other.example/wire/88', { text: set })).toEqual([id]);
    expect(await told(shelf, 'https://other.example/wire/88', { text: `${set}!` })).toEqual([]);
  });
});

describe('a page is told of nothing', () => {
  const cases: [string, string, ShownPage][] = [
    ['that declares a foreign address', 'https://evil.example/x', { canonicalUrl: home, text: edited.text }],
    ['that declares another article of its site', elsewhere, { canonicalUrl: home, text: another!.text }],
    ['that declares it and shows no text', elsewhere, { canonicalUrl: home }],
    ['that declares it and shows an empty text', elsewhere, { canonicalUrl: home, text: '' }],
    [
      'that declares the front page',
      elsewhere,
      { canonicalUrl: 'https://paper.example/', text: one!.text.slice(0, 400) },
    ],
    ['that declares nothing that is an address', elsewhere, { canonicalUrl: 'paper', text: edited.text }],
    ['of a short text that many pages show', 'https://other.example/x', { text: one!.text.slice(0, 500) }],
  ];
  it.each(cases)('%s', async (_, url, page) => {
    const shelf = await openShelf();
    await shelf.noteOn({ key: home, text: one! });
    await shelf.noteOn({ key: 'https://short.example/x', text: articleOf([one!.text.slice(0, 500)]) as ArticleText });
    expect(await told(shelf, url, page)).toEqual([]);
  });

  it('that shares a declared address with every page of its site', async () => {
    const shelf = await openShelf();
    const canonicalUrl = 'https://paper.example/index.php?view=all';
    const { claim } = await findArticles(shelf, home, { canonicalUrl, text: one!.text });
    await shelf.noteOn({ key: home, claim, text: one! });
    const found = await findArticles(shelf, elsewhere, { canonicalUrl, text: another!.text });
    expect(found).toMatchObject({ articles: [], claim: undefined, keys: [elsewhere] });
  });

  it('where the kept text cannot be read any more', async () => {
    const shelf = await openShelf();
    await shelf.noteOn({ key: home, text: one! });
    const [version] = await shelf.db.versions.toArray();
    await shelf.db.versions.put({ ...version!, packed: new Uint8Array([1, 2, 3]) });
    expect(await told(shelf, elsewhere, { canonicalUrl: home, text: one!.text.slice(0, 400) })).toEqual([]);
  });
});
