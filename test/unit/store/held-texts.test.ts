import { describe, expect, it } from 'vitest';
import { importNotes } from '../../../src/store/import-notes';
import type { ArticlePage } from '../../../src/store/list-articles';
import type { Notes } from '../../../src/store/notes';
import { dayMs, draft, note, openLibrary, urn } from './library';

/** Ids of all notes that hold these words, by as many calls as that takes. */
async function search(notes: Notes, words: string): Promise<string[]> {
  const ids: string[] = [];
  let page: ArticlePage | undefined;
  do {
    page = await notes.byArticle({ words, limit: 7, ...(page?.next && { after: page.next }) });
    ids.push(...page.articles.flatMap((article) => article.notes.map(({ id }) => id)));
  } while (page.next);
  return ids.sort();
}

describe('a search that follows another', () => {
  async function open() {
    const library = await openLibrary();
    const { notes } = library;
    const first = await notes.keep(draft({ body: 'the filing of May' }));
    await notes.keep(draft({ id: 'draft-2', body: 'something else' }));
    expect(await search(notes, 'filing')).toEqual([first.note.id]);
    return { ...library, first: first.note, action: first.action! };
  }

  it('finds a note kept since', async () => {
    const { notes, first } = await open();
    const { note: later } = await notes.keep(draft({ id: 'draft-3', body: 'another filing' }));
    expect(await search(notes, 'filing')).toEqual([first.id, later.id].sort());
  });

  it('finds a note by its new words, and not by the old ones', async () => {
    const { notes, first, outside } = await open();
    outside.wait(1_000);
    await notes.change(first.id, { body: 'the letter of June', tags: [] }, 1);
    expect(await search(notes, 'filing')).toEqual([]);
    expect(await search(notes, 'letter')).toEqual([first.id]);
  });

  it('does not find what went to the trash, until it is back', async () => {
    const { notes, first } = await open();
    await notes.remove(first.id);
    expect(await search(notes, 'filing')).toEqual([]);
    await notes.restore(first.id);
    expect(await search(notes, 'filing')).toEqual([first.id]);
  });

  it('does not find what was undone', async () => {
    const { notes, action } = await open();
    await notes.undo(action);
    expect(await search(notes, 'filing')).toEqual([]);
  });

  it('does not find what was purged, though its lines are gone from the journal', async () => {
    const { notes, first, outside } = await open();
    await notes.remove(first.id);
    outside.wait(31 * dayMs);
    await notes.purgeExpired();
    expect(await search(notes, 'filing')).toEqual([]);
  });

  it('finds all of an import that is too long to be followed', async () => {
    const { db, notes, first, outside } = await open();
    const bundle = Array.from({ length: 600 }, (_, n) => note({ id: urn(5_000 + n), body: `filing ${n}` }));
    await importNotes(db, bundle, outside);
    expect(await search(notes, 'filing')).toEqual([first.id, ...bundle.map(({ id }) => id)].sort());
  });
});

describe('a library too large to be searched in one go', () => {
  async function open() {
    const library = await openLibrary();
    const time = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1_000).toISOString();
    const all = Array.from({ length: 2_500 }, (_, n) =>
      note({
        id: urn(n),
        address: `https://news.example.com/${n % 499}`,
        body: n % 500 ? 'other' : 'rare',
        modified: time(n),
      }),
    );
    await library.db.notes.bulkPut(all);
    return { ...library, rare: [0, 1, 2, 3, 4].map((n) => urn(n * 500)) };
  }

  it('gives what it has found so far and where to go on', async () => {
    const { notes, rare } = await open();
    const { articles, next } = await notes.byArticle({ words: 'rare', limit: 30 });
    expect(articles.flatMap((article) => article.notes.map(({ id }) => id)).sort()).toEqual(rare.slice(1));
    expect(next).toBeDefined();
  });

  it('is found through all the same, whatever is written in between', async () => {
    const { notes, outside, rare } = await open();
    outside.time = Date.UTC(2026, 5, 1);
    await notes.byArticle({ words: 'rare' });
    const { note: fresh } = await notes.keep(draft({ body: 'rare too' }));
    await notes.remove(rare[1]!);
    await notes.remove(rare[4]!);
    const left = rare.filter((_, n) => n !== 1 && n !== 4);
    expect(await search(notes, 'rare')).toEqual([...left, fresh.id].sort());
  });

  it('is searched at once after it was read ahead', async () => {
    const { notes, rare } = await open();
    await notes.prepareSearch();
    const { articles, next } = await notes.byArticle({ words: 'rare', limit: 30 });
    expect(articles.flatMap((article) => article.notes.map(({ id }) => id)).sort()).toEqual(rare);
    expect(next).toBeUndefined();
  });
});
