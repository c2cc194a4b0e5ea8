import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ArticleNotes } from '../../src/bridge/own-calls';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import type { Note } from '../../src/model/note';
import { ask, type Desk, openDesk } from './desk';
import { chooseFile, pressButton, says } from './library-page';

const pictures = resolve(import.meta.dirname, '../../out/backup');
const canPickFolders = inject('browser') === 'chromium';

let desk: Desk;
let library: Tab;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await openDesk();
  library = await desk.own('ui/library/library.html');
  for (const number of [1, 2, 3]) await keep(number);
});
afterAll(() => desk?.close());

const address = 'https://news.example.com/quotas';
async function keep(number: number, part: object = {}): Promise<Note> {
  const target = { quote: { exact: `passage ${number}`, prefix: '', suffix: '' } };
  const article = { url: address, title: 'Quotas on the floor' };
  const modified = '2026-05-01T08:00:00.000Z';
  const draft = {
    id: `draft-${number}`,
    address,
    article,
    target,
    body: `Note ${number}`,
    tags: [],
    modified,
    ...part,
  };
  return (await ask<{ note: Note }>(library, 'note.keep', { draft })).note;
}
const listNotes = async () => {
  const { articles } = await ask<{ articles: ArticleNotes[] }>(library, 'articles.list');
  return articles.flatMap(({ notes }) => notes);
};
const bodies = async () => (await listNotes()).map(({ body }) => body).sort();

/** Opens every `<details>`, for its words to be seen. */
const unfold = () =>
  library.evaluate(`void document.querySelectorAll('details').forEach((each) => { each.open = true; })`);

/** In the page: the newest of the files that were backed up, kept in the origin's own file system, which survives a reload. */
const backupFile = `(async () => {
  const folder = await navigator.storage.getDirectory();
  const names = [];
  for await (const name of folder.keys()) if (name.startsWith('fair-notice-backup')) names.push(name);
  return (await folder.getFileHandle(names.sort().at(-1))).getFile();
})()`;
const fileNames = () =>
  library.evaluate<string[]>(`(async () => {
    const names = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names.filter((name) => name.startsWith('fair-notice-backup')).sort();
  })()`);

/** In place of the dialog, which no headless browser shows: a real folder, in the origin's own file system. */
const answerPicker = `void (window.showDirectoryPicker = () => navigator.storage.getDirectory())`;
/** In place of the downloads: the file goes where this test finds it. */
const catchDownload = `void (
  URL.createObjectURL = (file) => { globalThis.downloading = file; return '#'; },
  HTMLAnchorElement.prototype.click = async function () {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(this.download, { create: true });
    const writable = await handle.createWritable();
    await writable.write(globalThis.downloading);
    await writable.close();
  })`;

describe('a backup', () => {
  it('is asked for while there is none', async () => {
    await says(library, 'No backup yet: 3 changes would be lost with this device.');
    expect(await library.evaluate(`'showDirectoryPicker' in window`)).toBe(canPickFolders);
  });

  it(`is written ${canPickFolders ? 'into a folder as soon as one is chosen' : 'into the downloads'}`, async () => {
    await library.evaluate(canPickFolders ? answerPicker : catchDownload);
    await pressButton(library, canPickFolders ? 'Choose a folder for backups…' : 'Download a backup');
    await says(library, 'Last backup today, with 3 notes; nothing has changed since.');
    // It has its name before its content.
    await until('the file', () => library.evaluate(`${backupFile}.then(({ size }) => size > 0)`));
    expect(await fileNames()).toHaveLength(1);
    expect((await fileNames())[0]).toMatch(/^fair-notice-backup-\d{4}-\d\d-\d\dT\d{6}-[0-9a-f]{4}\.jsonl\.gz$/);
  });

  it('is checked, and found the same note by note', async () => {
    await chooseFile(library, 'Check a backup…', backupFile);
    await says(library, 'All 3 notes in this file are the same as yours.');
    await library.evaluate(`void document.querySelector('[aria-label=Check]').scrollIntoView()`);
    await library.screenshot(resolve(pictures, `checked-${inject('browser')}.png`));
    const names = await library.evaluate<string[]>(`indexedDB.databases().then((all) => all.map(({ name }) => name))`);
    expect(names).toEqual(['fair-notice']);
  });

  it('is told apart from what was written since', async () => {
    await keep(4);
    const [note] = await listNotes();
    await ask(library, 'note.remove', { id: note!.id });
    await keep(5);
    await chooseFile(library, 'Check a backup…', backupFile);
    await says(library, '2 notes here are not in the file.');
  });

  it('is refused when it was cut off, and says that nothing was changed', async () => {
    const before = await bodies();
    await chooseFile(
      library,
      'Restore a backup…',
      `${backupFile}.then((file) => new File([file.slice(0, -40)], 'half.gz'))`,
    );
    await says(library, 'This backup is damaged or was cut off');
    expect(await bodies()).toEqual(before);
  });
});

describe('a restore', () => {
  it('shows first what it would bring, brings it in one step, and is undone in one', async () => {
    await wipe();
    await says(library, 'No notes yet.');
    await keep(9, { body: 'Made since.' });
    await chooseFile(library, 'Restore a backup…', backupFile);
    await says(library, '3 notes new, 0 the same. Nothing is written yet.');
    expect(await bodies()).toEqual(['Made since.']);
    await pressButton(library, 'Restore');
    await says(library, 'Restored: 3 notes new');
    expect(await bodies()).toEqual(['Made since.', 'Note 1', 'Note 2', 'Note 3']);
    await pressButton(library, 'Undo restore');
    await says(library, 'Restore undone: 3 notes as before.');
    expect(await bodies()).toEqual(['Made since.']);
    await chooseFile(library, 'Restore a backup…', backupFile);
    await says(library, 'Nothing is written yet.');
    await pressButton(library, 'Restore');
    await until('the notes', async () => (await bodies()).length === 4);
  });
});

/** What a reader does who clears the site data: the database goes, with the worker's connection to it. */
async function wipe(): Promise<void> {
  await desk.browser.stopWorker();
  await library.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('fair-notice');
    request.onsuccess = () => resolve(true);
    request.onerror = () => reject(request.error);
  })`);
  await library.reload();
  await library.evaluate(canPickFolders ? answerPicker : catchDownload);
}

describe('the trash', () => {
  it('lists what was removed, gives it back, and takes it again by Undo', async () => {
    const note = (await listNotes()).find(({ body }) => body === 'Note 2') ?? (await keep(2));
    await ask(library, 'note.remove', { id: note.id });
    await unfold();
    await until('the trash', () => library.evaluate(`/Trash: [1-9]/.test(document.body.innerText)`));
    await pressButton(library, 'Restore');
    await says(library, 'Back among your notes.');
    await until('it back', async () => (await bodies()).includes('Note 2'));
    await pressButton(library, 'Undo');
    await says(library, 'In the trash again.');
    await until('it gone', async () => !(await bodies()).includes('Note 2'));
  });
});

describe('the storage meter', () => {
  it('shows the browser’s figures and what notes take', async () => {
    await unfold();
    const text = await says(library, 'this browser allows Fair Notice');
    expect(text).toMatch(/[\d.]+ (kB|MB|bytes) used of the [\d.]+ (MB|GB|TB)/);
    expect(text).toMatch(/Notes\s+4\s+[\d.]+ (kB|bytes)/);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 380],
  ] as const)('is seen in %s, %i wide', async (scheme, width) => {
    await desk.browser.setColorScheme(scheme);
    await library.setViewport(width, 1500);
    await library.evaluate(`void document.querySelector('[aria-label=Trash]').scrollIntoView()`);
    await library.screenshot(resolve(pictures, `backup-${scheme}-${width}-${inject('browser')}.png`));
    expect(await library.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
