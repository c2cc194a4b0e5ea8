import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { depotPassage, sportArticle } from './articles';
import { ask, type Desk, demoArticle, host, makeNote, openDesk, overlayIs, overlayShown, panelSays } from './desk';
import { beforeRetry, isRetried } from './retried';
import { htmlPage } from './site-pages';

const pictures = resolve(import.meta.dirname, '../../out/popup-settings');

let desk: Desk;
let article: Tab;
let library: Tab;
let tabId: number;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await openDesk({ '/article': demoArticle(), '/sport': htmlPage('Derby', sportArticle) });
  article = await desk.read('/article');
  library = await desk.own('ui/library/library.html');
  tabId = await idOf('/article');
});
afterAll(() => desk?.close());

const idOf = (path: string): Promise<number> =>
  library.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({ url: '${desk.site.origin.replace(/:\d+$/, '')}/*' }).then((tabs) => tabs.findLast(({ url }) => url.endsWith('${path}')).id)`,
  );

/** A screen of the extension in a tab of its own, about another tab. */
async function about(path: 'ui/popup/popup.html' | 'ui/panel/panel.html', id: number): Promise<Tab> {
  const tab = await desk.browser.newTab();
  await tab.goto(`${desk.browser.extensionPage(path)}?tab=${id}`);
  return tab;
}
const says = (tab: Tab, words: string) =>
  until(`"${words}"`, () => tab.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(words)})`));
const buttons = (tab: Tab) =>
  tab.evaluate<string[]>(`[...document.querySelectorAll('button')].map(({ innerText }) => innerText)`);
const button = (tab: Tab, name: string) =>
  until(name, () =>
    tab.evaluate<boolean>(`(() => {
      const found = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(name)});
      setTimeout(() => found?.click());
      return found !== undefined;
    })()`),
  );
/** Presses a button of the popup about the article; the popup then closes itself. */
async function inPopup(name: string): Promise<void> {
  const popup = await about('ui/popup/popup.html', tabId);
  await button(popup, name);
  const address = `${desk.browser.extensionPage('ui/popup/popup.html')}?tab=${tabId}`;
  await until('the popup to close', async () => !(await desk.browser.tabAddresses()).includes(address));
}
const isGone = (tab: Tab) => until('the overlay to go', () => tab.evaluate(`!document.querySelector('${host}')`));

describe('the popup', () => {
  it('says what was found on the page in front', async () => {
    const popup = await about('ui/popup/popup.html', tabId);
    await says(popup, 'An article about surveillance at work');
    expect(await popup.evaluate('document.body.innerText')).toMatch(/\d+ things explained, 0 notes of yours/);
    await popup.screenshot(resolve(pictures, `popup-${inject('browser')}.png`));
    await popup.close();
  });

  it('says so where nothing was found, and reads the page if asked', async () => {
    const sport = await desk.browser.newTab();
    await sport.goto(`${desk.site.origin}/sport`);
    const popup = await about('ui/popup/popup.html', await idOf('/sport'));
    await says(popup, 'Nothing was found here.');
    expect(await buttons(popup)).toContain('Read this page anyway');
    await button(popup, 'Read this page anyway');
    await until('the panel', () =>
      sport.inFrame<boolean>('panel.html', `document.body.innerText.includes('Late goal')`),
    );
    await sport.close();
  });

  it('opens the panel over the page', async () => {
    await inPopup('Open panel');
    await panelSays(article, 'Explained here');
    await article.evaluate(`void document.body.focus()`);
    await ask(library, 'reader.relay', { tabId, call: 'panel.close', payload: {} });
    await overlayIs(article, `root.querySelector('.edge-tab') !== null`);
  });

  it('starts a note on the whole article, where no words are selected', async () => {
    await inPopup('Make a note');
    await panelSays(article, 'On the whole article');
    await article.inFrame('panel.html', `void document.querySelector('form button.plain').click()`);
    await panelSays(article, 'Draft thrown away');
    await ask(library, 'reader.relay', { tabId, call: 'panel.close', payload: {} });
  });

  it('brings the open library to the front, or opens one', async () => {
    const address = desk.browser.extensionPage('ui/library/library.html');
    await library.close();
    await inPopup('Open library');
    await until('the library', async () => (await desk.browser.tabAddresses()).includes(address));
    await inPopup('Open library');
    expect((await desk.browser.tabAddresses()).filter((open) => open === address)).toHaveLength(1);
    library = await desk.own('ui/library/library.html');
  });
});

describe('a paused site', () => {
  beforeRetry(async () => {
    await ask(library, 'settings.change', { pausedHosts: [] });
    await article.reload();
    await overlayShown(article);
  });

  it('loses the overlay at once, in every tab of it, and gets none later', async () => {
    const second = await desk.read('/article');
    await inPopup('Pause on localhost');
    await isGone(article);
    await isGone(second);
    await second.reload();
    await article.reload();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await isGone(article);
    await second.close();
  });

  it('is said to be paused, and comes back on the open page when resumed', async ({ task }) => {
    if (isRetried(task)) await inPopup('Pause on localhost');
    const popup = await about('ui/popup/popup.html', tabId);
    await says(popup, 'Paused on localhost.');
    expect(await buttons(popup)).toEqual(['Resume on localhost', 'Open library']);
    await popup.close();
    await inPopup('Resume on localhost');
    await overlayShown(article);
  });

  it('comes back without a reload where it was taken away', async () => {
    await inPopup('Pause on localhost');
    await isGone(article);
    await inPopup('Resume on localhost');
    await overlayShown(article);
  });

  it('is listed in the settings, and resumed there', async () => {
    await inPopup('Pause on localhost');
    await isGone(article);
    await says(library, 'localhost');
    await library.evaluate(`void document.querySelector('button[aria-label="Resume on localhost"]').click()`);
    await says(library, 'None. Pause a site');
    await article.reload();
    await overlayShown(article);
  });
});

describe('the keyboard shortcuts', () => {
  it('are listed with their keys, one without a key among them, and with the way to set them in either browser', async () => {
    await says(library, 'Card of the previous mention');
    const keys = await library.evaluate<[string, string][]>(
      `[...document.querySelectorAll('.shortcuts > div')].map((line) => [...line.children].map(({ innerText }) => innerText))`,
    );
    // All four that are asked for: Chromium gives none that it has itself, and says nothing.
    expect(Object.fromEntries(keys)).toEqual({
      'Note on the words selected, or on the whole article': 'Alt+Shift+M',
      'Select words by keyboard, and note them': 'Alt+Shift+S',
      'Card of the next mention': 'Alt+Shift+K',
      'Card of the previous mention': 'no key yet',
      'Open the panel in the page': 'Alt+Shift+O',
    });
    const words = await library.evaluate<string>('document.body.innerText');
    expect(words).toContain('chrome://extensions/shortcuts');
    expect(words).toContain('about:addons');
  });

  it('are set in the browser’s own page, which a button opens', async () => {
    const page = inject('browser') === 'chromium' ? /^chrome:\/\/extensions/ : /^about:addons/;
    const open = async () => (await desk.browser.tabAddresses()).filter((address) => page.test(address)).length;
    const before = await open();
    await button(library, 'Set shortcuts…');
    await until('that page', async () => (await open()) > before);
  });
});

describe('the theme', () => {
  const choose = (name: string) =>
    library.evaluate(`void [...document.querySelectorAll('fieldset label')].find(({ innerText }) => innerText.trim() === '${name}')
      .querySelector('input').click()`);
  const paper = 'getComputedStyle(document.body).backgroundColor';

  it('is applied at once to library, panel and overlay', async () => {
    await ask(library, 'reader.relay', { tabId, call: 'panel.open', payload: {} });
    await panelSays(article, 'Explained here');
    const panel = await about('ui/panel/panel.html', tabId);
    await says(panel, 'Explained here');
    const overlayTheme = () => article.inRoot<string>(host, `return root.querySelector('.float').dataset.theme`);
    await choose('Light');
    await until('light', () => library.evaluate<boolean>(`document.documentElement.dataset.theme === 'light'`));
    const light = await library.evaluate<string>(paper);
    await choose('Dark');
    const isDark = `document.documentElement.dataset.theme === 'dark' && ${paper} !== ${JSON.stringify(light)}`;
    await until('a dark library', () => library.evaluate<boolean>(isDark));
    await until('a dark panel', () => panel.evaluate<boolean>(isDark));
    await until('a dark panel in the page', () => article.inFrame<boolean>('panel.html', isDark));
    await until('a dark overlay', async () => (await overlayTheme()) === 'dark');
    await library.screenshot(resolve(pictures, `library-dark-${inject('browser')}.png`));
    await panel.screenshot(resolve(pictures, `panel-dark-${inject('browser')}.png`));
    await choose('As the system');
    await until('the system again', async () => (await overlayTheme()) === 'system');
    await panel.close();
  });
});

describe('the panel in a tab or side panel of its own', () => {
  it('shows what is known of its tab, follows its notes, and cannot be closed from inside', async () => {
    await ask(library, 'reader.relay', { tabId, call: 'panel.close', payload: {} });
    const panel = await about('ui/panel/panel.html', tabId);
    await says(panel, 'Explained here');
    expect(await panel.evaluate(`document.querySelector('[aria-label="Close panel"]')`)).toBe(null);
    await makeNote(article, depotPassage, 'Seen beside the page.');
    await panel.evaluate(`void document.getElementById('tab-notes').click()`);
    await says(panel, 'Seen beside the page.');
    await panel.close();
  });
});
