import { describe, expect, it } from 'vitest';
import { createArticles } from '../../../src/store/articles';
import type { DraftPage } from '../../../src/store/draft-page';
import { createDrafts } from '../../../src/store/drafts';
import { importNotes } from '../../../src/store/import-notes';
import { hashText, unpackText } from '../../../src/store/pack-text';
import { articleOf } from '../changes/article-of';
import { dayMs, draft, note, openLibrary, urn } from './library';
import { depotText, pageOf } from './pages';

const address = draft().address;
const otherText = articleOf(['Quotas on the floor', 'Each parcel is scanned every five seconds, the union said.']);

async function openShelf() {
  const library = await openLibrary();
  const drafts = createDrafts(library.db);
  let made = 0;
  /** Keeps a note that was begun on this page. */
  const keepOn = async (page: DraftPage, part: Parameters<typeof draft>[0] = {}) => {
    const begun = draft({ id: `draft-${++made}`, address: page.key, article: { url: page.url, title: 'x' }, ...part });
    await drafts.put(begun, page);
    await drafts.put({ ...begun, body: 'Typed on.' });
    return library.notes.keep({ ...begun, body: 'Typed on.' });
  };
  return { ...library, drafts, keepOn, articles: createArticles(library.db) };
}

describe('the article of a note', () => {
  it('is kept with it: text, facts, addresses, and its hash in the note', async () => {
    const { articles, keepOn } = await openShelf();
    const { note: kept } = await keepOn(await pageOf({ claim: 'https://example.com/quotas' }));
    const hash = await hashText(depotText.text);
    expect(kept.article.textHash).toBe(hash);
    const [article] = await articles.atAddresses(['https://example.com/quotas']);
    expect(article).toMatchObject({
      ...{ id: 'article-1', addresses: [address, 'https://example.com/quotas'], seen: [address], urls: [address] },
    });
    const [version] = await articles.versions(['article-1']);
    expect(await articles.version(version!.id)).toMatchObject({
      hash,
      facts: { title: 'Quotas on the floor' },
      ...depotText,
    });
  });

  it('is kept once, however many notes are made on it', async () => {
    const { articles, keepOn } = await openShelf();
    await keepOn(await pageOf());
    const later = await pageOf({ article: 'article-2' });
    later.version!.retrieved = '2026-05-09T08:00:00.000Z';
    await keepOn(later);
    expect(await articles.versions(['article-1'])).toMatchObject([
      { retrieved: '2026-05-01T08:00:00.000Z', lastSeen: '2026-05-09T08:00:00.000Z' },
    ]);
    expect(await articles.get('article-2')).toBe(undefined);
  });

  it('has a version for each text, and for each headline over it', async () => {
    const { articles, keepOn } = await openShelf();
    await keepOn(await pageOf());
    await keepOn(await pageOf({ text: otherText }));
    await keepOn(await pageOf({ title: 'Quotas on the floor, again' }));
    expect((await articles.versions(['article-1'])).map(({ facts }) => facts.title)).toEqual([
      ...['Quotas on the floor', 'Quotas on the floor', 'Quotas on the floor, again'],
    ]);
  });

  it('takes in another address of the same article, and is found under either', async () => {
    const { articles, keepOn } = await openShelf();
    const other = 'https://example.com/s/4711';
    await keepOn(await pageOf());
    await keepOn(await pageOf({ key: other }));
    expect(await articles.atAddresses([address])).toEqual(await articles.atAddresses([other]));
    expect(await articles.atAddresses([other])).toMatchObject([{ seen: [address, other] }]);
  });

  it('is remembered by its addresses alone where its text is not to be kept', async () => {
    const { articles, keepOn } = await openShelf();
    const { note: kept } = await keepOn(await pageOf({ version: undefined }));
    expect(kept.article.textHash).toBe(undefined);
    expect(await articles.atAddresses([address])).toHaveLength(1);
    expect(await articles.versions(['article-1'])).toEqual([]);
  });

  it('keeps no text while the reader has not said yes, and remembers a no', async () => {
    const { articles, drafts, keepOn, db } = await openShelf();
    const page = await pageOf({ isAllowed: undefined });
    await drafts.put(draft({ id: 'asked' }), page);
    expect(await drafts.asking(['asked', 'gone'])).toEqual(['asked']);
    await drafts.allow('asked', false);
    expect(await drafts.asking(['asked'])).toEqual([]);
    await keepOn(page);
    await keepOn({ ...page, isAllowed: false });
    expect(await articles.get('article-1')).toMatchObject({ declined: true });
    expect(await db.versions.count()).toBe(0);
  });

  it('goes with the draft that is thrown away, at the next start of the browser', async () => {
    const { db, drafts, notes } = await openShelf();
    await drafts.put(draft({ id: 'begun' }), await pageOf());
    await drafts.remove('begun');
    await notes.purgeExpired();
    expect([await db.versions.count(), await db.articles.count(), await db.drafts.count()]).toEqual([0, 0, 0]);
  });

  it('is known again by its text at a foreign address', async () => {
    const { articles, keepOn } = await openShelf();
    await keepOn(await pageOf());
    expect(await articles.withText(await hashText(depotText.text.replaceAll(' ', '\n ')))).toMatchObject([
      { id: 'article-1' },
    ]);
    expect(await articles.withText(await hashText(`${depotText.text}!`))).toEqual([]);
  });

  it('is not bound to a corrupt row', async () => {
    const { articles, keepOn, db } = await openShelf();
    await keepOn(await pageOf());
    const [version] = await db.versions.toArray();
    await db.versions.put({ ...version!, packed: version!.packed.slice(0, 20) });
    await expect(articles.version(version!.id)).rejects.toMatchObject({ kind: 'corrupt' });
    await db.articles.put({ id: 'broken', addresses: [address] } as never);
    expect(await articles.atAddresses([address])).toHaveLength(1);
  });
});

describe('the addresses with notes', () => {
  it('are those of the notes, and all others of their articles; not those in the trash', async () => {
    const { keepOn, notes, db, outside } = await openShelf();
    const claim = 'https://example.com/quotas';
    const kept = await keepOn(await pageOf({ claim }));
    await importNotes(db, [note({ id: urn(901), address: 'https://other.example/a-b-c' })], outside);
    expect((await notes.addresses()).sort()).toEqual([claim, address, 'https://other.example/a-b-c'].sort());
    expect(await notes.addressesNear([claim])).toEqual({ all: [claim, address], live: [claim, address] });
    const removed = await notes.remove(kept.note.id);
    expect(await notes.addresses()).toEqual(['https://other.example/a-b-c']);
    expect(await notes.addressesNear([address])).toEqual({ all: [address, claim], live: [] });
    await notes.undo(removed?.action ?? '');
    expect(await notes.addresses()).toContain(claim);
    expect(await notes.addressesOfAction(removed?.action ?? '')).toEqual([address]);
  });

  it('stay while another note is there', async () => {
    const { keepOn, notes } = await openShelf();
    const first = await keepOn(await pageOf());
    await keepOn(await pageOf({ version: undefined }));
    await notes.remove(first.note.id);
    expect(await notes.addresses()).toEqual([address]);
  });
});

describe('the purge', () => {
  it('takes a text away with the last note on it, and no sooner', async () => {
    const { articles, keepOn, notes, outside, db } = await openShelf();
    const first = await keepOn(await pageOf());
    const second = await keepOn(await pageOf({ text: otherText }));
    await notes.remove(first.note.id);
    outside.wait(29 * dayMs);
    await notes.purgeExpired();
    expect(await articles.versions(['article-1'])).toHaveLength(2);
    outside.wait(2 * dayMs);
    await notes.purgeExpired();
    expect((await articles.versions(['article-1'])).map(({ hash }) => hash)).toEqual([second.note.article.textHash]);
    await notes.remove(second.note.id);
    outside.wait(31 * dayMs);
    await notes.purgeExpired();
    expect([await db.versions.count(), await db.articles.count()]).toEqual([0, 0]);
  });

  it('leaves the text of a note that was undone for as long as it can be brought back', async () => {
    const { articles, keepOn, notes, outside } = await openShelf();
    const undone = await keepOn(await pageOf());
    const removed = await keepOn(await pageOf());
    await notes.remove(removed.note.id);
    outside.wait(15 * dayMs);
    const undo = await notes.undo(undone.action ?? '');
    outside.wait(20 * dayMs);
    expect(await notes.purgeExpired()).toEqual([removed.note.id]);
    expect(await articles.versions(['article-1'])).toHaveLength(1);
    await notes.undo(undo?.action ?? '');
    expect((await notes.get(undone.note.id))?.article.textHash).toBe(undone.note.article.textHash);
  });

  it('leaves the articles of imported notes alone', async () => {
    const { articles, keepOn, notes, db, outside } = await openShelf();
    await keepOn(await pageOf());
    await importNotes(db, [note({ id: urn(901) })], outside);
    await notes.remove(urn(901));
    outside.wait(31 * dayMs);
    expect(await notes.purgeExpired()).toEqual([urn(901)]);
    expect(await articles.versions(['article-1'])).toHaveLength(1);
  });
});

it('a text is packed to less than half and comes back as it was', async () => {
  const text = articleOf(Array.from({ length: 40 }, (_, n) => `${depotText.text} Line ${n}, 📦 “said”.`));
  const page = await pageOf({ text });
  expect(page.version!.packed.length).toBeLessThan(text.text.length / 2);
  expect(await unpackText(page.version!.packed)).toEqual(text);
});
