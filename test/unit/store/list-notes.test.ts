import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/model/note';
import { importNotes } from '../../../src/store/import-notes';
import type { ArticlePage, Cursor } from '../../../src/store/list-articles';
import { note, openLibrary, urn } from './library';

const page = (name: string) => `https://news.example.com/${name}`;

/** A library with these notes: article and minute of the last change, in order of id. */
async function openWith(notes: [article: string, minute: number, part?: Partial<Note>][]) {
  const library = await openLibrary();
  const rows = notes.map(([article, minute, part], index) =>
    note({
      id: urn(index + 1),
      address: page(article),
      modified: new Date(Date.UTC(2026, 4, 1, 8, minute)).toISOString(),
      ...part,
    }),
  );
  await importNotes(library.db, rows, library.outside);
  return library;
}

describe('notes by article', () => {
  it('come newest first, articles and notes alike, without the trash', async () => {
    const { notes } = await openWith([
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['c', 9, { deleted: '2026-05-01T08:09:00.000Z' }],
    ]);
    const { articles, next } = await notes.byArticle();
    expect(outline(articles)).toEqual([
      ['a', 3, 1],
      ['b', 2],
    ]);
    expect(next).toBeUndefined();
  });

  it('are paged by key: each article once, though their notes are interleaved and some of equal time', {
    timeout: 60_000,
  }, async () => {
    const all = Array.from({ length: 700 }, (_, index): [string, number] => [
      `article-${index % 37}`,
      Math.floor(index / 3),
    ]);
    const { notes } = await openWith(all);
    const pages: ArticlePage[] = [];
    let after: Cursor | undefined;
    do {
      const current = await notes.byArticle({ limit: 5, ...(after && { after }) });
      pages.push(current);
      after = current.next;
    } while (after);
    const articles = pages.flatMap((current) => current.articles);
    expect(articles).toHaveLength(37);
    expect(new Set(articles.map(({ address }) => address)).size).toBe(37);
    expect(articles.flatMap((article) => article.notes)).toHaveLength(700);
    const newest = articles.map((article) => article.notes[0]?.modified ?? '');
    expect(newest).toEqual([...newest].sort().reverse());
  });

  it('skip nothing when a note is made between two pages', async () => {
    const { db, notes, outside } = await openWith([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const first = await notes.byArticle({ limit: 1 });
    await importNotes(db, [note({ id: urn(9), address: page('d'), modified: '2026-05-01T09:00:00.000Z' })], outside);
    const second = await notes.byArticle({ limit: 2, ...(first.next && { after: first.next }) });
    expect(outline([...first.articles, ...second.articles]).map(([name]) => name)).toEqual(['c', 'b', 'a']);
  });
});

describe('notes without the trash', () => {
  const trashed = { deleted: '2026-05-01T08:09:00.000Z' };
  it('come newest first over all articles', async () => {
    const { notes } = await openWith([
      ['a', 1],
      ['b', 4, trashed],
      ['a', 3],
      ['c', 2],
    ]);
    expect((await notes.newest(2)).rows.map(({ id }) => id)).toEqual([urn(3), urn(4)]);
  });
});

describe('notes of a page', () => {
  it('are found under each of its addresses, once', async () => {
    const { notes } = await openWith([
      ['a', 1],
      ['a-amp', 2],
      ['b', 3],
    ]);
    const { rows } = await notes.atAddress([page('a'), page('a-amp'), page('a')]);
    expect(rows.map(({ id }) => id)).toEqual([urn(1), urn(2)]);
  });
});

describe('a corrupt row', () => {
  const broken = { ...note({ id: urn(2), address: page('a') }), body: 7, modified: '2026-05-01T08:30:00.000Z' };

  async function openBroken() {
    const library = await openWith([['a', 1]]);
    await library.db.notes.put(broken as never);
    return library;
  }

  it('is reported beside the good ones wherever notes are listed', async () => {
    const { notes } = await openBroken();
    const corrupt = [{ id: urn(2), path: 'body', reason: expect.stringContaining('string') }];
    expect(await notes.atAddress([page('a')])).toMatchObject({ rows: [{ id: urn(1) }], corrupt });
    expect(await notes.byArticle()).toMatchObject({ articles: [{ notes: [{ id: urn(1) }] }], corrupt });
    expect(await collect(notes.all())).toMatchObject({ rows: [{ id: urn(1) }], corrupt });
  });

  it('is named when it is asked for, and stays as it is when it is written to', async () => {
    const { db, notes, outside } = await openBroken();
    await expect(notes.get(urn(2))).rejects.toMatchObject({
      kind: 'corrupt',
      message: expect.stringContaining('body'),
    });
    await expect(notes.change(urn(2), { body: 'New.', tags: [] }, 1)).rejects.toMatchObject({ kind: 'corrupt' });
    const bundle = [note({ id: urn(2), revision: 9 }), note({ id: urn(3) })];
    expect(await importNotes(db, bundle, outside)).toMatchObject({ new: [urn(3)], refused: [{ id: urn(2) }] });
    expect(await db.notes.get(urn(2))).toEqual(broken);
  });
});

describe('all notes', () => {
  it('are streamed in slices, the trash included, and counted without being read', async () => {
    const { notes } = await openWith(
      Array.from({ length: 450 }, (_, index) => [
        'a',
        index % 60,
        index < 9 ? { deleted: '2026-05-01T08:00:00.000Z' } : {},
      ]),
    );
    let slices = 0;
    for await (const { rows } of notes.all()) slices += Math.sign(rows.length);
    expect(slices).toBe(3);
    expect((await collect(notes.all())).rows).toHaveLength(450);
    expect(await notes.count()).toEqual({ live: 441, trash: 9 });
  });
});

async function collect(slices: AsyncIterable<{ rows: Note[]; corrupt: object[] }>) {
  const found: { rows: Note[]; corrupt: object[] } = { rows: [], corrupt: [] };
  for await (const { rows, corrupt } of slices) {
    found.rows.push(...rows);
    found.corrupt.push(...corrupt);
  }
  return found;
}

/** Each article's name and the minutes of its notes. */
function outline(articles: ArticlePage['articles']): [string, ...number[]][] {
  return articles.map(({ address, notes }) => [
    address.slice(page('').length),
    ...notes.map(({ modified }) => new Date(modified).getUTCMinutes()),
  ]);
}

describe('notes that are searched for', () => {
  const open = () =>
    openWith([
      ['a', 1, { target: {}, body: 'Compare with the filing.', tags: ['Betriebsrat'] }],
      ['a', 2, { target: {}, body: 'Nothing here.' }],
      ['b', 3, { body: '', target: { quote: { exact: 'scanned every FOUR seconds', prefix: '', suffix: '' } } }],
      ['b', 4, { body: 'filing', deleted: '2026-05-01T08:09:00.000Z' }],
      [
        'c',
        5,
        {
          article: { url: page('c'), title: 'Élan of the filing clerks', outlet: 'The Lantern' },
          target: {},
          body: '',
        },
      ],
    ]);
  it.each<[words: string, found: [string, ...number[]][]]>([
    [
      'filing',
      [
        ['c', 5],
        ['a', 1],
      ],
    ],
    ['four scanned', [['b', 3]]],
    ['BETRIEBSRAT  compare', [['a', 1]]],
    ['élan lantern', [['c', 5]]],
    ['filing four', []],
    [
      '',
      [
        ['c', 5],
        ['b', 3],
        ['a', 2, 1],
      ],
    ],
  ])(
    'are those with each of the words in quote, text, tags or article, whatever their case: “%s”',
    async (words, found) => {
      const { notes } = await open();
      const { articles } = await notes.byArticle({ words });
      const quotes = articles.map(({ address, notes: some }) => [
        address.slice(-1),
        ...some.map(({ modified }) => new Date(modified).getUTCMinutes()),
      ]);
      if (words === '') expect(quotes.map(([name]) => name)).toEqual(found.map(([name]) => name));
      else expect(quotes).toEqual(found);
    },
  );

  it('are paged as all are', async () => {
    const { notes } = await openWith(
      Array.from({ length: 30 }, (_, i) => [`p${i}`, i, { body: i % 3 ? 'other' : 'sought' }] as const).map((each) => [
        ...each,
      ]),
    );
    const seen: string[] = [];
    let after: Cursor | undefined;
    do {
      const found: ArticlePage = await notes.byArticle({ words: 'sought', limit: 4, after });
      seen.push(...found.articles.map(({ address }) => address.split('/').at(-1)!));
      after = found.next;
    } while (after);
    expect(seen).toEqual(['p27', 'p24', 'p21', 'p18', 'p15', 'p12', 'p9', 'p6', 'p3', 'p0']);
  });

  it('are found beside rows that are no notes at all', async () => {
    const { db, notes } = await open();
    const broken = { modified: '2026-05-01T09:00:00.000Z', body: 'four', tags: 4 } as unknown as Note;
    await db.notes.bulkPut([
      { ...broken, id: 'broken' },
      { ...broken, id: 'at an article', address: 'b' },
    ]);
    const { articles, corrupt } = await notes.byArticle({ words: 'four' });
    expect(articles).toHaveLength(1);
    expect(corrupt.map(({ id }) => id)).toEqual(['at an article']);
  });
});
