import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { clinicArticle, clinicPassage, depotArticle, depotPassage, sportArticle } from './articles';
import {
  closeCard,
  closePanel,
  type Desk,
  demoArticle,
  host,
  inPanel,
  makeNote,
  marks,
  openCard,
  openDesk,
  openPanel,
  overlayIs,
  overlayShown,
  panelSays,
} from './desk';
import { painted } from './layout-page';
import { isRetried } from './retried';
import { htmlPage, singlePageApp } from './site-pages';

const views = { '/depot': depotArticle(), '/sport': sportArticle, '/clinic': clinicArticle };
const app = singlePageApp('The Lantern', views, 100);
/** Replaces every node by an equal one a moment after the page has come, as frameworks do that take over a server's HTML. */
const hydrating = htmlPage(
  'The Lantern',
  `<main>${depotArticle()}</main>
  <script>hydrate = () => { const main = document.querySelector('main'); main.innerHTML = String(main.innerHTML); };</script>`,
);
const late = singlePageApp('The Lantern', { '/late': clinicArticle }, 2_000);

let desk: Desk;
let tab: Tab;
beforeAll(async () => {
  desk = await openDesk({
    ...{ '/depot': app, '/sport': app, '/clinic': app, '/late': late },
    ...{ '/hydrating': hydrating, '/plain': demoArticle(), '/other': htmlPage('Derby', sportArticle) },
  });
});
afterAll(() => desk?.close());

const go = (to: string) => tab.evaluate(`void document.querySelector('a[data-to="${to}"]').click()`);
/** One for the marks, one for what floats over the page. */
const hosts = () => tab.evaluate<number>(`document.querySelectorAll(${JSON.stringify(host)}).length`);
const named = async (words: string) => (await painted(tab, [words])).some((mark) => mark.words);
/** Waits until these words are marked. */
const naming = (words: string) => until(words, () => named(words));

describe('in a single-page app', () => {
  it('follows the reader from article to article, and off the subject', async () => {
    tab = await desk.read('/depot');
    await naming('Hubstaff');
    await go('/sport');
    await until('the overlay to go', async () => (await hosts()) === 0);
    await go('/clinic');
    await naming('Teramind');
    expect(await hosts()).toBe(2);
    expect((await painted(tab, ['Teramind', 'Hubstaff'])).some(({ words }) => words === 'Hubstaff')).toBe(false);
    expect(await openCard(tab, 'Teramind')).toContain('Teramind');
  });

  it('shows a note on the article it was made on, and on no other', async ({ task }) => {
    if (isRetried(task)) tab = await desk.read('/clinic');
    await makeNote(tab, clinicPassage, 'Two years is long.');
    await until('the note', async () => (await marks(tab, 'note')).length > 0);
    await go('/depot');
    await naming('Hubstaff');
    expect(await marks(tab, 'note')).toEqual([]);
    await panelSays(tab, 'Depot staff were tracked');
    expect(await inPanel(tab, `document.body.innerText.includes('Two years is long.')`)).toBe(false);
    await go('/clinic');
    await until('the note again', async () => (await marks(tab, 'note')).length > 0);
  });

  it('finds it again by history and by a fresh load', async ({ task }) => {
    if (isRetried(task)) {
      tab = await desk.read('/depot');
      await go('/clinic');
      await naming('Teramind');
    } else await closePanel(tab);
    await tab.back();
    await naming('Hubstaff');
    expect(await marks(tab, 'note')).toEqual([]);
    await tab.goto(`${desk.site.origin}/clinic`);
    await overlayShown(tab);
    await until('the note after a load', async () => (await marks(tab, 'note')).length > 0);
    expect(await hosts()).toBe(2);
    await tab.close();
  });

  it('recognises an app that opens off the subject and moves to an article', async () => {
    tab = await desk.browser.newTab();
    await tab.goto(`${desk.site.origin}/sport`);
    await go('/clinic');
    await overlayShown(tab);
    await naming('Teramind');
  });
});

it('looks again where the article text comes late', async () => {
  await tab.goto(`${desk.site.origin}/late`);
  expect(await hosts()).toBe(0);
  await overlayShown(tab);
  await naming('Teramind');
});

it('puts cards and notes onto the new nodes when a page is hydrated', async () => {
  await tab.goto(`${desk.site.origin}/hydrating`);
  await overlayShown(tab);
  await makeNote(tab, depotPassage, 'Before hydration.');
  await closePanel(tab);
  await until('the note', async () => (await marks(tab, 'note')).length > 0);
  const before = [(await marks(tab, 'mention')).length, (await marks(tab, 'note')).length];
  await tab.evaluate(`void hydrate()`);
  await until('the marks to leave with the old nodes', async () => (await marks(tab, 'mention')).length === 0);
  await until(
    `as many on the new nodes: ${before}`,
    async () => [(await marks(tab, 'mention')).length, (await marks(tab, 'note')).length].join() === before.join(),
  );
  expect(await hosts()).toBe(2);
  expect(await openCard(tab, 'Hubstaff')).toContain('Hubstaff');
});

/** In the library, removes all notes while the page sleeps in the cache. */
async function removeNotes(): Promise<void> {
  const library = await desk.own('ui/library/library.html');
  await library.evaluate(`(async () => {
    const ask = (call, payload) => (globalThis.browser ?? chrome).runtime.sendMessage({ call, payload });
    const { value } = await ask('articles.list', {});
    for (const { notes } of value.articles) for (const { id } of notes) await ask('note.remove', { id });
  })()`);
  await library.close();
}

it('comes back from the back/forward cache as it was, less the notes removed meanwhile', async () => {
  await tab.goto(`${desk.site.origin}/plain`);
  await overlayShown(tab);
  await makeNote(tab, depotPassage, 'Before going.');
  await closePanel(tab);
  await until('the note', async () => (await marks(tab, 'note')).length > 0);
  await tab.evaluate(`void addEventListener('pageshow', ({ persisted }) => { globalThis.persisted = persisted; })`);
  await tab.goto(`${desk.site.origin}/other`);
  await removeNotes();
  await tab.back();
  expect(await tab.evaluate('globalThis.persisted')).toBe(true);
  expect(await hosts()).toBe(2);
  await until('the removed note to go', async () => (await marks(tab, 'note')).length === 0);
  expect(await openCard(tab, 'Hubstaff')).toContain('Hubstaff');
  await closeCard(tab);
});

it('does nothing when the reader is injected a second time', async () => {
  const before = await marks(tab, 'mention');
  const library = await desk.own('ui/library/library.html');
  const injected = await library.evaluate<{ error?: unknown }[]>(`(async () => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const [{ id }] = await tabs.query({ url: 'http://localhost/*' });
    const inject = (file) => scripting.executeScript({ target: { tabId: id }, files: [file] });
    return (await Promise.all(['/gate.js', '/reader.js', '/reader.js'].map(inject))).flat();
  })()`);
  expect(injected.map(({ error }) => error ?? undefined)).toEqual([undefined, undefined, undefined]);
  await library.close();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await hosts()).toBe(2);
  expect(await marks(tab, 'mention')).toEqual(before);
  await openPanel(tab);
  await overlayIs(tab, `root.querySelectorAll('.panel-frame').length === 1`);
});
