import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
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

export async function openDesk(pages: Record<string, SitePage | string> = {}): Promise<Desk> {
  const name = inject('browser');
  const profile = mkdtempSync(join(tmpdir(), `fair-notice-${name}-`));
  const open = () => openBrowser(name, { profile, extension: join(root, 'dist', name), headless: true });
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

/** Presses "Note" once its bar stands still: until a new selection has come to rest, it stays where the one before was. */
export async function pressNote(tab: Tab): Promise<void> {
  let last = await middleOf(tab, '.note-button');
  await until('the bar to stand still', async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = await middleOf(tab, '.note-button');
    const isStill = now.x === last.x && now.y === last.y;
    last = now;
    return isStill;
  });
  await tab.click(last.x, last.y);
}

/** Points at words of the article until their card is open; answers the card's text. */
export async function openCard(tab: Tab, words: string): Promise<string> {
  const [box] = await tab.boxesOf(words);
  if (!box) throw new Error(`not in the page: ${words}`);
  await tab.hover(box.x + box.width / 2, box.y + box.height / 2);
  return until(`the card on ${words}`, () =>
    tab.inRoot<string>(host, `return root.querySelector('.card-popup')?.innerText`),
  );
}

export async function openPanel(tab: Tab): Promise<void> {
  await press(tab, '.edge-tab');
  await until('the panel', () => inPanel(tab, `document.querySelector('[role=tab]') !== null`));
}

/** Closes the panel by keyboard from inside it. */
export async function closePanel(tab: Tab): Promise<void> {
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

/** Selects words, presses "Note", types and saves; answers once the panel says "Saved". */
export async function makeNote(tab: Tab, words: string, body: string): Promise<void> {
  await tab.select(words);
  await pressNote(tab);
  await until('the draft', () => inPanel(tab, `document.activeElement?.localName === 'textarea'`));
  await tab.type(body);
  await until('the words', () => inPanel(tab, `document.querySelector('textarea').value === ${JSON.stringify(body)}`));
  await inPanel(tab, `void document.querySelector('form button[type=submit]').click()`);
  await panelSays(tab, 'Saved');
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
