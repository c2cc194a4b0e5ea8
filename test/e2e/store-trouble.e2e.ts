import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ArticleNotes } from '../../src/bridge/own-calls';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { depotPassage, depotSecond } from './articles';
import {
  ask,
  type Desk,
  demoArticle,
  gateRegistered,
  inPanel,
  makeNote,
  openDesk,
  openPanel,
  overlayShown,
  panelSays,
} from './desk';
import { installSchema } from '../unit/store/schema-1';
import { schema2 } from '../unit/store/schema-2';
import { pressButton, says } from './library-page';
import { removeAll } from './note-steps';
import { isRetried } from './retried';

const pictures = resolve(import.meta.dirname, '../../out/store-trouble');
const isChromium = inject('browser') === 'chromium';

let desk: Desk;
let library: Tab;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await openDesk({ '/article': demoArticle() });
  library = await desk.own('ui/library/library.html');
});
afterAll(() => desk?.close());

const bodies = async () => {
  const { articles } = await ask<{ articles: ArticleNotes[] }>(library, 'articles.list');
  return articles.flatMap(({ notes }) => notes.map(({ body }) => body)).sort();
};
const address = 'https://news.example.com/quotas';
const keep = (id: string, body = id) => {
  const article = { url: address, title: 'Quotas on the floor' };
  const target = { quote: { exact: id, prefix: '', suffix: '' } };
  const draft = { id, address, article, target, body, tags: [], modified: '2026-05-01T08:00:00.000Z' };
  return ask(library, 'note.keep', { draft });
};

/** A page's own connection to a database of that version, which does not give way to a newer one; made anew where it is not. */
const holdDatabase = (version: number) => `new Promise((resolve, reject) => {
  globalThis.held?.close();
  const deleting = indexedDB.deleteDatabase('fair-notice');
  deleting.onerror = () => reject(deleting.error);
  deleting.onsuccess = () => {
    const opening = indexedDB.open('fair-notice', ${version});
    opening.onupgradeneeded = () => opening.result.createObjectStore('notes', { keyPath: 'id' }).put({ id: 'from elsewhere' });
    opening.onsuccess = () => { globalThis.held = opening.result; resolve(true); };
  };
})`;

describe('a note edited in two tabs at once', () => {
  it('is kept as both edits, and both are shown', async () => {
    await removeAll(library, `${desk.site.origin}/article`);
    const first = await desk.read('/article');
    await makeNote(first, depotPassage, 'As it was.');
    const second = await desk.read('/article');
    await openPanel(second);
    await inPanel(second, `void document.getElementById('tab-notes').click()`);
    for (const tab of [first, second]) {
      await until('the note', () => chooseIn(tab, 'Edit'));
      await until('its words', () => inPanel(tab, `document.querySelector('textarea')?.value === 'As it was.'`));
    }
    await writeIn(first, 'Edited in the first tab.');
    await writeIn(second, 'Edited in the second tab.');
    await chooseIn(first, 'Save note');
    await panelSays(first, 'Saved');
    await chooseIn(second, 'Save note');
    await panelSays(second, 'Saved as a second note: this one was changed elsewhere meanwhile, and both are kept.');
    expect(await bodies()).toEqual(['Edited in the first tab.', 'Edited in the second tab.']);
    for (const tab of [first, second]) {
      const text = await panelSays(tab, 'Edited in the second tab.');
      expect(text).toContain('Edited in the first tab.');
    }
    await second.screenshot(join(pictures, `both-kept-${inject('browser')}.png`));
    await first.close();
    await second.close();
  });
});

const chooseIn = (tab: Tab, name: string) =>
  inPanel<boolean>(
    tab,
    `(() => {
      const found = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(name)});
      found?.click();
      return found !== undefined;
    })()`,
  );
const writeIn = (tab: Tab, body: string) =>
  inPanel(
    tab,
    `void (() => {
      const field = document.querySelector('textarea');
      field.value = ${JSON.stringify(body)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`,
  );

describe('a private window beside normal ones, where the reader lets the extension in', () => {
  it('has its notes kept in the one library, and they are there once it is closed', async () => {
    const tab = await desk.browser.newPrivateTab();
    await gateRegistered(desk);
    await tab.goto(`${desk.site.origin}/article`);
    await overlayShown(tab);
    await makeNote(tab, depotSecond, 'From a private window.');
    await tab.close();
    library = await desk.own('ui/library/library.html');
    await says(library, 'From a private window.');
    expect(await bodies()).toContain('From a private window.');
  });
});

describe('the list of categories edited in two windows at once', () => {
  type Shown = { categories: { name: string; colour: string }[] };
  const change = async (own: Tab, was: Shown['categories'], part: object) => {
    const now = was.map((each, index) => (index === 0 ? { ...each, ...part } : each));
    return (await ask<Shown>(own, 'categories.change', { was, now })).categories[0];
  };

  it('keeps both changes, and says so where they do not go together', async () => {
    const other = await desk.own('ui/library/library.html');
    const { categories: was } = await ask<Shown>(library, 'settings.read');
    const name = `${was[0]!.name}, found`;
    const colour = was[0]!.colour === 'rose' ? 'olive' : 'rose';
    expect(await change(library, was, { name })).toMatchObject({ name });
    expect(await change(other, was, { colour })).toMatchObject({ name, colour });
    await expect(change(other, was, { name: 'Proven' })).rejects.toThrow('changed in another window meanwhile');
    expect((await ask<Shown>(library, 'settings.read')).categories[0]).toMatchObject({ name });
    await other.close();
  });
});

describe('an article being noted on', () => {
  it('loses no word that is being written where the browser clears the storage meanwhile', async () => {
    const tab = await desk.read('/article');
    await openPanel(tab);
    await inPanel(tab, `void document.getElementById('tab-notes').click()`);
    await until('the note', () => chooseIn(tab, 'Edit'));
    await until('the field', () => inPanel(tab, `document.querySelector('textarea') !== null`));
    await desk.browser.clearDatabases();
    await writeIn(tab, 'Written while it was cleared.');
    await chooseIn(tab, 'Save note');
    await panelSays(tab, 'Saved');
    expect(await bodies()).toEqual(['Written while it was cleared.']);
    await tab.close();
  });

  const emptied = 'Your library was emptied';
  it('and the library says that it was emptied, until the reader knows', async ({ task }) => {
    if (isRetried(task)) {
      await desk.browser.clearDatabases();
      await keep('again', 'Written while it was cleared.');
    }
    await library.reload();
    await says(library, emptied);
    await library.screenshot(join(pictures, `emptied-${inject('browser')}.png`));
    await pressButton(library, 'I know');
    await until('it to go', async () => !(await library.evaluate<string>('document.body.innerText')).includes(emptied));
    await library.reload();
    await says(library, 'Written while it was cleared.');
    expect(await library.evaluate('document.body.innerText')).not.toContain(emptied);
  });
});

/** How often the page says these words, once it has had time to say them everywhere. */
async function timesSaid(page: Tab, words: string): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return (await page.evaluate<string>('document.body.innerText')).split(words).length - 1;
}

/** The files in which the browser keeps the extension's databases. */
function databaseFiles(profile: string): string[] {
  const folder = join(profile, isChromium ? 'Default/IndexedDB' : 'storage/default');
  const own = isChromium ? /chrome-extension_.*leveldb\/[^/]*\.(log|ldb)$/ : /moz-extension.*\/idb\/[^/]*\.sqlite$/;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => own.test(path))
    .map((path) => join(folder, path));
}
const changeFiles = (change: (bytes: Buffer) => Uint8Array) => (profile: string) => {
  const files = databaseFiles(profile);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) writeFileSync(file, change(readFileSync(file)));
};

describe('a database whose last write was cut off in the middle', () => {
  it('goes on with all that was answered, start after start', async () => {
    await keep('Before the power failed.');
    await desk.restart(
      'kill',
      changeFiles((bytes) => bytes.subarray(0, -7)),
    );
    library = await desk.own('ui/library/library.html');
    const before = await bodies();
    await keep('After it.');
    // Firefox starts slowly and has nothing to get wrong here: once is enough.
    for (let start = 0; start < (isChromium ? 2 : 1); start++) {
      await desk.restart('close');
      library = await desk.own('ui/library/library.html');
      expect(await bodies()).toEqual(['After it.', ...before].sort());
    }
  });
});

describe('a damaged database', () => {
  it('is told of, and what to do, and a new library can be begun', async () => {
    await desk.restart(
      'close',
      changeFiles((bytes) => bytes.fill(0x5a)),
    );
    library = await desk.own('ui/library/library.html');
    if (isChromium) {
      // Chromium has deleted it by now, without a word of its own.
      await says(library, 'Your library was emptied.');
    } else {
      await says(library, 'The browser cannot open the place where your notes are kept');
      expect(await timesSaid(library, 'The browser cannot open the place')).toBe(1);
      await library.screenshot(join(pictures, `damaged-${inject('browser')}.png`));
      await library.evaluate(`void document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
      await pressButton(library, 'Delete it and begin an empty library');
      await says(library, 'No notes yet.');
    }
    await keep('In the new library.');
    expect(await bodies()).toEqual(['In the new library.']);
  });
});

describe('a database of a newer version', () => {
  it('is told of and left as it is', async () => {
    await desk.browser.stopWorker();
    await library.evaluate(holdDatabase(990));
    const other = await desk.own('ui/library/library.html');
    await says(
      other,
      'Your notes were saved by a newer version of Fair Notice. Nothing was changed. Update Fair Notice',
    );
    expect(await timesSaid(other, 'saved by a newer version')).toBe(1);
    await other.screenshot(join(pictures, `newer-${inject('browser')}.png`));
    expect(await library.evaluate(`indexedDB.databases().then(([{ version }]) => version)`)).toBe(990);
    const rows = `new Promise((resolve) => { held.transaction('notes').objectStore('notes').getAll().onsuccess = ({ target }) => resolve(target.result); })`;
    expect(await library.evaluate(rows)).toEqual([{ id: 'from elsewhere' }]);
    await other.close();
  });
});

/** A library of the second schema, held open by a page; without the kept texts, whose bytes do not travel as JSON. */
const holdOlder = `new Promise((resolve, reject) => {
  globalThis.held?.close();
  const deleting = indexedDB.deleteDatabase('fair-notice');
  deleting.onerror = () => reject(deleting.error);
  deleting.onsuccess = () => resolve();
})
  .then(() => (${installSchema})(indexedDB, 20, ${JSON.stringify({ ...schema2, rows: { ...schema2.rows, versions: [] } })}))
  .then((opened) => { globalThis.held = opened; return true; })`;

describe('an older window that holds up an upgrade', () => {
  it('is told of, and the library opens once it is closed, with its notes and their tags counted', async () => {
    await library.evaluate(holdOlder);
    const other = await desk.own('ui/library/library.html');
    await says(other, 'Your notes are still open in an older Fair Notice window.');
    expect(await timesSaid(other, 'still open in an older Fair Notice window')).toBe(1);
    await other.screenshot(join(pictures, `blocked-${inject('browser')}.png`));
    await library.close();
    library = other;
    await pressButton(library, 'Try again');
    await says(library, 'Compare with the filing.');
    expect(await bodies()).toEqual(['Compare with the filing.']);
    const tags = ['quotas', 'works council'].map((tag) => ({ tag, count: 1 }));
    expect(await ask(library, 'tags.list')).toEqual(tags);
  });
});
