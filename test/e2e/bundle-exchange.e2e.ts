import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleNotes } from '../../src/bridge/own-calls';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import type { Note } from '../../src/model/note';
import { depotPassage, depotSecond } from './articles';
import { ask, closePanel, type Desk, demoArticle, makeNote, marks, openDesk, overlayShown } from './desk';
import { removeAll } from './note-steps';
import { isRetried } from './retried';

/** Two readers who share nothing but the article and a file. */
let writer: Desk;
let receiver: Desk;
let library: Tab;
let bundle: string;
let written: Note[];
beforeAll(async () => {
  writer = await openDesk({ '/article': demoArticle() });
  receiver = await openDesk();
});
afterAll(async () => {
  await writer?.close();
  await receiver?.close();
});

const notesOf = async (own: Tab): Promise<Note[]> => {
  const { articles } = await ask<{ articles: ArticleNotes[] }>(own, 'articles.list');
  return articles.flatMap(({ notes }) => notes).sort((a, b) => (a.id < b.id ? -1 : 1));
};
const says = (words: string) =>
  until(`"${words}"`, () => library.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(words)})`));
const button = (name: string) =>
  until(name, () =>
    library.evaluate<boolean>(`(() => {
      const found = [...document.querySelectorAll('button')].find(({ innerText, disabled }) => innerText === ${JSON.stringify(name)} && !disabled);
      found?.click();
      return found !== undefined;
    })()`),
  );
/** Chooses a file as the browser's file dialog does, once there is a button for it. */
const choose = async (fileName: string, text: string) => {
  await until('the file button', () =>
    library.evaluate<boolean>(`document.querySelector('input[type=file]') !== null`),
  );
  await library.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(fileName)}));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
};

/** In place of the download: what would have been written, and under which name. */
const catchDownload = `void (
  URL.createObjectURL = (blob) => { blob.text().then((text) => { downloaded.text = text; }); return '#'; },
  HTMLAnchorElement.prototype.click = function () { downloaded.name = this.download; },
  globalThis.downloaded = {})`;

describe('the writer', () => {
  it('notes three things, one of them on words of two scripts with tags and a category', async () => {
    library = await writer.own('ui/library/library.html');
    await removeAll(library, `${writer.site.origin}/article`);
    const tab = await writer.read('/article');
    await makeNote(tab, depotPassage, 'Plain.');
    await closePanel(tab);
    await makeNote(tab, depotSecond, 'Line one\\nnot a line 😀 *as typed* <b>');
    await closePanel(tab);
    await makeNote(tab, 'invited to a conversation', 'A euphemism.');
    const [note] = await notesOf(library);
    const draft = await ask<object>(library, 'draft.edit', { id: note!.id });
    await ask(library, 'note.keep', { draft: { ...draft, tags: ['works council', '監視'], category: 'question' } });
    written = await notesOf(library);
    expect(written.map(({ tags }) => tags.length).sort()).toEqual([0, 0, 2]);
  });

  it('exports all of them from the library as one file', async ({ task }) => {
    if (isRetried(task)) await library.reload();
    await library.evaluate(catchDownload);
    await button('Choose all');
    await button('Export 3 chosen notes');
    await until('the file', () => library.evaluate<boolean>('Boolean(downloaded.text && downloaded.name)'));
    bundle = await library.evaluate<string>('downloaded.text');
    expect(await library.evaluate('downloaded.name')).toMatch(/^fair-notice-\d{4}-\d\d-\d\d\.jsonld$/);
    expect(JSON.parse(bundle)).toMatchObject({ type: 'AnnotationCollection', total: 3 });
  });
});

describe('the receiver', () => {
  it('is shown what would come, and nothing is written yet', async () => {
    library = await receiver.own('ui/library/library.html');
    await says('No notes yet');
    await choose('notes.jsonld', bundle);
    await says('notes.jsonld: 3 new, 0 the same, 0 refused. Nothing is written yet.');
    expect(await notesOf(library)).toEqual([]);
  });

  it('may leave it at that', async ({ task }) => {
    if (isRetried(task)) await choose('notes.jsonld', bundle);
    await button('Cancel');
    await until('the preview to go', () => library.evaluate<boolean>(`!document.querySelector('.preview')`));
    expect(await notesOf(library)).toEqual([]);
  });

  it('takes the same notes, field by field', async () => {
    await choose('notes.jsonld', bundle);
    await button('Import');
    await says('Imported: 3 new, 0 the same, 0 refused.');
    expect(await notesOf(library)).toEqual(written);
    await says('A euphemism.');
  });

  it('finds them on the same words of the same article', async () => {
    const tab = await receiver.browser.newTab();
    await tab.goto(`${writer.site.origin}/article`);
    await overlayShown(tab);
    await until('the notes', async () => (await marks(tab, 'note')).length >= 3);
    const [words] = await tab.boxesOf(depotPassage);
    await until('the note on its words', async () =>
      (await marks(tab, 'note')).some(
        ({ x, y }) => Math.abs(x - words!.x) < 2 && Math.abs(y - words!.y) < words!.height,
      ),
    );
    await tab.close();
  });

  it('loses and doubles nothing by importing it again', async () => {
    await choose('notes.jsonld', bundle);
    await says('notes.jsonld: 0 new, 3 the same, 0 refused.');
    await button('Import');
    await says('Imported: 0 new, 3 the same, 0 refused.');
    expect(await notesOf(library)).toEqual(written);
  });

  it('undoes an import in one step, and may import again', async () => {
    await ask(library, 'note.remove', { id: written[0]!.id });
    await library.reload();
    const left = await notesOf(library);
    const fourth = bundle.replaceAll(written[1]!.id, 'urn:uuid:00000000-0000-4000-8000-00000000000a');
    await choose('more.jsonld', fourth);
    await says('1 new');
    await button('Import');
    await until('the fourth', async () => (await notesOf(library)).length > left.length);
    await button('Undo import');
    await says('Import undone');
    expect(await notesOf(library)).toEqual(left);
  });
});

describe('a file that is no bundle of notes changes nothing and says why:', () => {
  const broken: [string, () => string, RegExp][] = [
    ['cut off in the middle', () => bundle.slice(0, bundle.length / 2), /cut off: its end is missing/],
    ['of another make', () => 'Dear reader, the notes are attached.', /not a bundle of notes/],
    ['JSON of another kind', () => '{"type":"Recipe","name":"Soup"}', /not a collection of W3C Web Annotations/],
    ['empty', () => '', /is empty/],
  ];
  it.each(broken)('%s', async (_, text, why) => {
    const before = await notesOf(library);
    await library.reload();
    await choose('broken.jsonld', text());
    const said = await until('the reason', () =>
      library.evaluate<string>(`document.querySelector('[role=alert]')?.innerText ?? ''`),
    );
    expect(said).toMatch(why);
    expect(await library.evaluate(`document.querySelector('.preview')`)).toBe(null);
    expect(await notesOf(library)).toEqual(before);
  });

  it('a bundle with one bad note in it imports the others, and says which it refused', async () => {
    const collection = JSON.parse(bundle);
    const items: { id: string; target: unknown }[] = collection.first.items;
    items[0]!.target = 7;
    await choose('partly.jsonld', JSON.stringify(collection));
    await says('1 refused');
    await says('Item 1');
  });
});
