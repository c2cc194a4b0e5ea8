import { describe, expect, it } from 'vitest';
import { findChanged, findKept, readChanges, readKept, versionOf } from '../../../src/background/kept-articles';
import type { ArticleText } from '../../../src/model/page-article';
import { articleOf } from '../changes/article-of';
import { openShelf } from './shelf';

const home = 'https://paper.example/staff-tracked-at-depot';
const lines = [
  'Depot staff counted by the minute',
  'The firm scanned 400 badges a day at its depot in Brackwater, the union said on Monday.',
  'Managers may look at the figures once a week, according to the agreement of March.',
  'A hearing is planned for the autumn.',
];
const before = articleOf(lines) as ArticleText;
const after = articleOf(lines.map((line) => line.replace('400', '300'))) as ArticleText;
const now = (text: ArticleText, title = 'Quotas on the floor') => ({ text: text.text, title });

describe('the changes since a note', () => {
  it('name the paragraph it was made in, and what differs in the head', async () => {
    const shelf = await openShelf();
    await shelf.noteOn({ key: home, text: before, exact: '400 badges' });
    const [version] = await shelf.articles.versions(['article-1']);
    const changes = await readChanges(shelf, version!.id, { ...now(after, 'Fewer quotas'), byline: 'ODO FENN' });
    expect(changes?.head).toEqual([
      { name: 'title', was: 'Quotas on the floor', now: 'Fewer quotas' },
      { name: 'byline', was: undefined, now: 'ODO FENN' },
    ]);
    expect(changes?.paragraphs.map(({ kind, noted }) => [kind, noted])).toEqual([
      ...[
        ['same', false],
        ['changed', true],
        ['same', false],
        ['same', false],
      ],
    ]);
  });

  it('tell a headline word by word where most of it stands, and whole where it is another', async () => {
    const shelf = await openShelf();
    await shelf.noteOn({ key: home, text: before });
    const [version] = await shelf.articles.versions(['article-1']);
    const headOf = async (title: string) => (await readChanges(shelf, version!.id, now(before, title)))?.head[0];
    expect((await headOf('Quotas on the office floor'))?.diff).toEqual([
      { op: 'same', text: 'Quotas on the ' },
      { op: 'added', text: 'office ' },
      { op: 'same', text: 'floor' },
    ]);
    expect(await headOf('Nobody counts')).toEqual({
      ...{ name: 'title', was: 'Quotas on the floor', now: 'Nobody counts' },
    });
  });

  it('are none where only the way of writing differs', async () => {
    const shelf = await openShelf();
    const page = { key: home, text: before };
    const note = await shelf.noteOn(page);
    const versions = await shelf.articles.versions(['article-1']);
    const spaced = { ...before, text: before.text.replaceAll(' ', '\u00a0') };
    expect(await findChanged(versions, [note], now(spaced, ' Quotas  on the floor '))).toEqual([]);
    expect(await findChanged(versions, [note], now(after))).toEqual(versions);
    expect(await findChanged(versions, [note], now(before, 'Other'))).toEqual(versions);
  });

  it('are told against versions that were noted on, the newest first', async () => {
    const shelf = await openShelf();
    const notes = [await shelf.noteOn({ key: home, text: before }), await shelf.noteOn({ key: home, text: after })];
    const versions = await shelf.articles.versions(['article-1']);
    const third = articleOf([...lines, 'A word more.']) as ArticleText;
    expect((await findChanged(versions, notes, now(third))).map(({ hash }) => hash)).toEqual(
      notes.map(({ article }) => article.textHash).reverse(),
    );
    expect(await findChanged(versions, [notes[1]!], now(third))).toHaveLength(1);
    expect(await findChanged(versions, notes, now(after))).toHaveLength(1);
  });

  it('are undefined where the version is gone', async () => {
    expect(await readChanges(await openShelf(), 'gone', now(before))).toBe(undefined);
  });
});

describe('a kept article', () => {
  it('shows the notes made on it where they stand, and none made on another version', async () => {
    const shelf = await openShelf();
    const first = await shelf.noteOn({ key: home, text: before, exact: 'once a week' });
    const whole = await shelf.noteOn({ key: home, text: before });
    await shelf.noteOn({ key: home, text: after });
    const [version] = await shelf.articles.versions(['article-1']);
    const kept = await readKept(shelf, version!.id);
    const start = before.text.indexOf('once a week');
    expect(kept).toMatchObject({ article: before, urls: [home], versions: [{}, {}] });
    expect(kept?.notes).toEqual([
      { note: first, span: { start, end: start + 'once a week'.length } },
      { note: whole, span: undefined },
    ]);
  });

  it('is found from the library, where the page itself may be gone', async () => {
    const shelf = await openShelf();
    const note = await shelf.noteOn({ key: home, text: before });
    await shelf.noteOn({ key: home, text: after, version: undefined });
    const [article] = (await shelf.notes.byArticle()).articles;
    expect(article?.notes).toHaveLength(2);
    const kept = await findKept(shelf, article!);
    expect((await readKept(shelf, kept!))?.version.hash).toBe(note.article.textHash);
    expect(await findKept(shelf, { address: home, notes: [] })).toBe(undefined);
  });

  it('belongs to a note under the headline that it then had', async () => {
    const shelf = await openShelf();
    const first = await shelf.noteOn({ key: home, text: before });
    shelf.outside.wait(60_000);
    const page = { key: home, text: before, title: 'Fewer quotas' };
    await shelf.noteOn(page);
    await shelf.db.versions.toCollection().modify((row) => {
      if (row.facts.title === 'Fewer quotas') row.retrieved = shelf.outside.now();
    });
    const versions = await shelf.articles.versions(['article-1']);
    expect(versionOf(first, versions)?.facts.title).toBe('Quotas on the floor');
    const [, second] = (await shelf.notes.atAddress([home])).rows;
    expect(versionOf(second!, versions)?.facts.title).toBe('Fewer quotas');
  });
});
