import { describe, expect, it } from 'vitest';
import { createArticles } from '../../../src/store/articles';
import { createDrafts } from '../../../src/store/drafts';
import { createSettings } from '../../../src/store/settings';
import { draft, openLibrary, urn } from './library';
import { pageOf } from './pages';

describe('a draft', () => {
  it('is there after a restart, with its last words', async () => {
    const { disk, db } = await openLibrary();
    await createDrafts(db).put(draft({ body: 'Half a' }));
    await createDrafts(db).put(draft({ body: 'Half a sentence' }));
    db.close();
    expect(await createDrafts(await disk.open()).list()).toEqual({
      rows: [draft({ body: 'Half a sentence' })],
      corrupt: [],
    });
  });

  it('does not come back when a late save arrives after it was kept', async () => {
    const { db, notes } = await openLibrary();
    await notes.keep(draft());
    await createDrafts(db).put(draft());
    expect((await createDrafts(db).list()).rows).toEqual([]);
  });

  it('is saved after all when more was written than was kept', async () => {
    const { db, notes } = await openLibrary();
    await notes.keep(draft());
    await createDrafts(db).put(draft({ body: 'Compare with the filing of May.' }));
    expect(await createDrafts(db).get('draft-1')).toMatchObject({ body: 'Compare with the filing of May.' });
  });

  it('stands beside drafts on other passages and of other notes, and each is found again', async () => {
    const { db } = await openLibrary();
    const drafts = createDrafts(db);
    const elsewhere = draft({ id: 'b', target: { heading: 'Elsewhere' } });
    const edit = draft({ id: 'c', noteId: urn(1), baseRevision: 2 });
    for (const each of [draft(), elsewhere, edit]) await drafts.put(each);
    for (const each of [draft(), elsewhere, edit]) expect(await drafts.find(each)).toEqual(each);
    expect(await drafts.find({ ...draft(), target: {} })).toBeUndefined();
    await drafts.remove('b');
    expect(await drafts.find(elsewhere)).toBeUndefined();
  });

  it('is found in its later state when two windows write on the same passage', async () => {
    const { db } = await openLibrary();
    const drafts = createDrafts(db);
    await drafts.put(draft({ id: 'later', modified: '2026-05-01T08:05:00.000Z' }));
    await drafts.put(draft());
    expect((await drafts.find(draft()))?.id).toBe('later');
    expect((await drafts.list()).rows).toHaveLength(2);
  });

  it('that is corrupt hides no other', async () => {
    const { db } = await openLibrary();
    const drafts = createDrafts(db);
    await db.drafts.put({ ...draft({ id: 'broken' }), tags: 'none' } as never);
    await drafts.put(draft());
    expect(await drafts.list()).toMatchObject({ rows: [{ id: 'draft-1' }], corrupt: [{ id: 'broken', path: 'tags' }] });
    expect(await drafts.find(draft())).toMatchObject({ id: 'draft-1' });
  });
});

describe('a draft that was thrown away', () => {
  it('is nowhere to be found', async () => {
    const { db } = await openLibrary();
    const drafts = createDrafts(db);
    await drafts.put(draft(), { ...(await pageOf()), isAllowed: undefined });
    await drafts.remove('draft-1');
    expect(await drafts.get('draft-1')).toBeUndefined();
    expect(await drafts.find(draft())).toBeUndefined();
    expect((await drafts.list()).rows).toEqual([]);
    expect(await drafts.asking(['draft-1'])).toEqual([]);
  });

  it('comes back with the article it was begun on, whose text the note then keeps', async () => {
    const { db, notes } = await openLibrary();
    const drafts = createDrafts(db);
    await drafts.put(draft(), await pageOf());
    await drafts.remove('draft-1');
    await drafts.put(draft());
    expect(await drafts.get('draft-1')).toEqual(draft());
    const { note } = await notes.keep(draft());
    expect(note.article.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await createArticles(db).withText(note.article.textHash!)).toHaveLength(1);
  });

  it('is gone for good with the next start of the browser, and no other with it', async () => {
    const { db, notes } = await openLibrary();
    const drafts = createDrafts(db);
    await drafts.put(draft(), await pageOf());
    await drafts.put(draft({ id: 'draft-2', body: 'Another.' }));
    await drafts.remove('draft-1');
    await notes.purgeExpired();
    expect((await db.drafts.toArray()).map(({ id }) => id)).toEqual(['draft-2']);
  });
});

describe('settings', () => {
  it('are the defaults until some are chosen', async () => {
    const { db } = await openLibrary();
    const settings = createSettings(db);
    expect(await settings.get()).toMatchObject({ theme: 'system', pausedHosts: [] });
    await settings.change({ theme: 'dark' });
    expect(await settings.get()).toMatchObject({ theme: 'dark', pausedHosts: [] });
  });

  it('changed in two windows at once keep both changes', async () => {
    const { db } = await openLibrary();
    const settings = createSettings(db);
    await Promise.all([settings.change({ theme: 'light' }), settings.change({ pausedHosts: ['news.example.com'] })]);
    expect(await settings.get()).toMatchObject({ theme: 'light', pausedHosts: ['news.example.com'] });
  });

  it('that are corrupt say so and can be reset', async () => {
    const { db } = await openLibrary();
    const settings = createSettings(db);
    await db.settings.put({ id: 'settings', theme: 'plaid', pausedHosts: [] } as never);
    await expect(settings.get()).rejects.toMatchObject({ kind: 'corrupt', message: expect.stringContaining('theme') });
    await settings.reset();
    expect(await settings.get()).toMatchObject({ theme: 'system', pausedHosts: [] });
  });
});
