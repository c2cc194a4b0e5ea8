import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject } from 'vitest';
import type { Browser, BrowserName, Point, Tab } from '../../src/cli/browsers/browser';
import { openBrowser } from '../../src/cli/browsers/open-browser';
import { until } from '../../src/cli/browsers/until';
import { openSite, type Site, type SitePage } from './site';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The host of what floats over a page: tab, card, note button, panel. It and `inkHost` are all that Fair Notice adds to a page. */
export const host = 'html > div';
/** The host of the marks. */
export const inkHost = 'html > div ~ div';

const root = resolve(import.meta.dirname, '../..');
export const fixture = (path: string): string => readFileSync(join(root, 'test/fixtures', path), 'utf8');
export const demoArticle = (): string => readFileSync(join(root, 'docs/demo/brackwater-depot.html'), 'utf8');

/** A reader at a desk: a browser with the built extension and a fresh profile, and a site of our own to read on. */
export interface Desk {
  browser: Browser;
  site: Site;
  /** Opens a page of the site and waits for the overlay. */
  read(path: string): Promise<Tab>;
  /** Opens a page of the extension. */
  own(path: 'ui/library/library.html' | 'ui/popup/popup.html' | 'ui/panel/panel.html'): Promise<Tab>;
  /** Ends the browser by closing it, or by SIGKILL, and starts it again on the same profile, to which `meanwhile` may do something. */
  restart(how: 'close' | 'kill', meanwhile?: (profile: string) => void): Promise<void>;
  close(): Promise<void>;
}

/** Open browsers, by the test file they are for. A hook that ran out of time leaves one that nobody closes. */
const running = new Map<Browser, string | undefined>();

/** Ends what earlier files have left: it would take the processors from all that follow, and these would run out of time too. */
async function endLeftBrowsers(): Promise<void> {
  const { testPath } = expect.getState();
  const left = [...running].filter(([, path]) => path !== testPath);
  for (const [browser] of left) {
    running.delete(browser);
    await browser.kill().catch(() => undefined); // It may have gone by itself.
  }
}

export async function openDesk(pages: Record<string, SitePage | string> = {}): Promise<Desk> {
  const name = inject('browser');
  const profile = mkdtempSync(join(tmpdir(), `fair-notice-${name}-`));
  const { testPath } = expect.getState();
  const open = async () => {
    const browser = await openBrowser(name, { profile, extension: join(root, 'dist', name), headless: true });
    running.set(browser, testPath);
    browser.closed.then(() => running.delete(browser));
    return browser;
  };
  await endLeftBrowsers();
  const site = await openSite(pages);
  const desk: Desk = {
    browser: await open(),
    site,
    async read(path) {
      const tab = await desk.browser.newTab();
      await tab.goto(site.origin + path);
      await overlayShown(tab);
      return tab;
    },
    async own(path) {
      const tab = await desk.browser.newTab();
      await tab.goto(desk.browser.extensionPage(path));
      return tab;
    },
    async restart(how, meanwhile) {
      await desk.browser[how]();
      meanwhile?.(profile);
      desk.browser = await open();
    },
    async close() {
      await desk.browser.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await gateRegistered(desk);
  return desk;
}

/** The extension registers its gate as it is installed; a page opened before that would be read a moment later. */
export async function gateRegistered(desk: Desk): Promise<void> {
  const page = await desk.own('ui/popup/popup.html');
  const count = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((scripts) => scripts.length)`;
  await until('the gate', () => page.evaluate<number>(count));
  await page.close();
}

export const overlayShown = (tab: Tab): Promise<true> =>
  until('the overlay', () => tab.inRoot<true>(host, `return root.querySelector('.edge-tab, .panel-frame') !== null`));

/** The middle of an element of the overlay. */
export const middleOf = (tab: Tab, selector: string): Promise<Point> =>
  until(selector, () =>
    tab.inRoot<Point | null>(
      host,
      `const box = root.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
       return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null`,
    ),
  );

export async function press(tab: Tab, selector: string): Promise<void> {
  const { x, y } = await middleOf(tab, selector);
  await tab.click(x, y);
}

/** Takes back, in the bar, what has just been saved by it; until then its first button is "Note". */
export async function pressUndo(tab: Tab): Promise<void> {
  await press(tab, '.bar-said + button');
}

/** Points at words of the article until their card is open; answers the card's text. */
export async function openCard(tab: Tab, words: string): Promise<string> {
  const [box] = await tab.boxesOf(words);
  if (!box) throw new Error(`not in the page: ${words}`);
  const middle = box.y + box.height / 2;
  // From beside it: a pointer that is there already would not be heard to move.
  await tab.hover(box.x + box.width / 2 + 2, middle);
  await tab.hover(box.x + box.width / 2, middle);
  return until(`the card on ${words}`, () =>
    tab.inRoot<string>(host, `return root.querySelector('.card-popup')?.innerText`),
  );
}

/** Closes the open card by Escape. */
export async function closeCard(tab: Tab): Promise<void> {
  await tab.press('Escape');
  await overlayIs(tab, `root.querySelector('.card-popup') === null`);
}

/** Waits until mentions are marked: the tab at the edge stands there a frame before them. */
export const mentionsMarked = (tab: Tab) => until('the marks', async () => (await marks(tab, 'mention')).length > 2);

/** Opens the panel by its tab at the edge, unless it is open. */
export async function openPanel(tab: Tab): Promise<void> {
  await overlayShown(tab);
  if (!(await isPanelOpen(tab))) await press(tab, '.edge-tab');
  await until('the panel', () => inPanel(tab, `document.querySelector('[role=tab]') !== null`));
}

/** Opens a tab of the panel, by what its button is called in the page. */
export const showTab = (tab: Tab, name: 'context' | 'sayings' | 'notes'): Promise<true> =>
  until(`the tab ${name}`, () =>
    inPanel<true>(
      tab,
      `((button) => { button.click(); return button.getAttribute('aria-selected') === 'true'; })(document.getElementById('tab-${name}'))`,
    ),
  );

const isPanelOpen = (tab: Tab) => tab.inRoot<boolean>(host, `return root.querySelector('.panel-frame') !== null`);

/** Closes the panel by keyboard from inside it, if it is open. */
export async function closePanel(tab: Tab): Promise<void> {
  if (!(await isPanelOpen(tab))) return;
  await until('the focus in the panel', () => inPanel(tab, 'document.hasFocus()'));
  // Not awaited: one time in forty Chromium takes the frame away before it has acknowledged the key, and then never does.
  tab.press('Escape').catch(() => undefined);
  await overlayIs(tab, `root.querySelector('.edge-tab') !== null`);
}

/** Waits until an expression over the overlay's `root` holds. */
export const overlayIs = (tab: Tab, expression: string): Promise<true> =>
  until(expression, () => tab.inRoot<true>(host, `return ${expression}`));

/** The value of an expression in the panel's frame. */
export const inPanel = <T>(tab: Tab, expression: string): Promise<T> => tab.inFrame<T>('panel.html', expression);

/** The panel's text once it holds some words. */
export const panelSays = (tab: Tab, words: string): Promise<string> =>
  until(`the panel to say "${words}"`, () =>
    inPanel<string>(tab, `document.body.innerText.includes(${JSON.stringify(words)}) ? document.body.innerText : ''`),
  );

/** Waits until the field for a note on these words, and no other, has the focus in the panel. */
export const draftBegun = (tab: Tab, words: string): Promise<true> =>
  until(`the draft on "${words}"`, () =>
    inPanel<true>(
      tab,
      `((field) => field?.localName === 'textarea' &&
        field.form.querySelector('.quote')?.textContent.replace(/\\s+/g, ' ').trim() === ${JSON.stringify(words.trim())})(document.activeElement)`,
    ),
  );

/** Selects words, presses "Note" and types, without saving. */
export async function writeDraft(tab: Tab, words: string, body: string): Promise<void> {
  await tab.select(words);
  await press(tab, '.note-button');
  await draftBegun(tab, words);
  await tab.type(body);
  await until('the words', () => inPanel(tab, `document.activeElement.value === ${JSON.stringify(body)}`));
}

/** Saves the first draft in the panel; answers once the panel says "Saved" and the draft has gone. */
export async function saveDraft(tab: Tab): Promise<void> {
  const first = await inPanel<string>(
    tab,
    `((form) => { form.querySelector('button[type=submit]').click(); return form.id; })(document.querySelector('.editor'))`,
  );
  await panelSays(tab, 'Saved');
  await until('the draft to go', () => inPanel(tab, `document.getElementById(${JSON.stringify(first)}) === null`));
}

/** Selects words, presses "Note", types and saves; answers once the panel says "Saved" and shows it as a note. */
export async function makeNote(tab: Tab, words: string, body: string): Promise<void> {
  await writeDraft(tab, words, body);
  await saveDraft(tab);
}

/** Rectangles of the marks painted near the window, in client coordinates, by class. */
export const marks = (tab: Tab, look: string): Promise<{ x: number; y: number; width: number; height: number }[]> =>
  tab.inRoot(
    inkHost,
    `return [...root.querySelectorAll('.mark.${look}')].map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { x, y, width, height };
    })`,
  );

/** Sends a raw message from a page of the extension, as its own screens do. */
export const ask = <T>(own: Tab, call: string, payload: object = {}): Promise<T> =>
  own.evaluate<T>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ call, payload })}).then((reply) => {
      if (!reply.ok) throw new Error(reply.error.name + ': ' + reply.error.message);
      return reply.value ?? null;
    })`,
  );
