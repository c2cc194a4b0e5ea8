import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, BrowserName, Point, Tab } from '../../src/cli/browsers/browser';
import { openBrowser } from '../../src/cli/browsers/open-browser';
import { until } from '../../src/cli/browsers/until';
import { policies } from './policies';
import { isRetried } from './retried';
import { openSite, type Site } from './site';
import { htmlPage } from './site-pages';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
  }
}

const name = inject('browser');
const folder = mkdtempSync(join(tmpdir(), `driver-${name}-`));
const extension = resolve(import.meta.dirname, '../fixtures/driver-extension');
const open = () => openBrowser(name, { profile: join(folder, 'profile'), extension, headless: true });
const host = 'driver-fixture';
const words = 'The cat sat on the mat and said nothing of it.';
const body = `<table width="200"><td>${words}</td></table><input id="own"><a href="/strict">next</a>`;

let browser: Browser;
let site: Site;
let tab: Tab;

beforeAll(async () => {
  site = await openSite();
  for (const [policy, headers] of Object.entries(policies))
    site.put({ [`/${policy}`]: { body: htmlPage(policy, body), headers } });
  browser = await open();
  tab = await browser.newTab();
});
afterAll(async () => {
  await browser?.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const centre = (selector: string) => `
  const box = root.querySelector('${selector}').getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`;
const middleOf = (selector: string) => tab.inRoot<Point>(host, centre(selector));
const frameReady = () => until('the frame', () => tab.inFrame('frame.html', `typeof ask === 'function'`));

/** A frame inherits its page's sandbox. Then Firefox gives an extension's frame no extension, and scripts may run in neither. */
const knownLimits: Record<string, string[]> = { chromium: ['scriptless'], firefox: ['sandboxed', 'scriptless'] };

describe.each(Object.keys(policies))('on a %s page', (policy) => {
  it('reaches a closed root, the frame inside it, and the worker behind that', async () => {
    await tab.goto(`${site.origin}/${policy}`);
    // A content script may come a moment after the page has loaded.
    await until('the closed root', () => tab.evaluate(`document.querySelector('${host}') !== null`));
    expect(await tab.evaluate(`document.querySelector('${host}').shadowRoot`)).toBe(null);
    expect(await tab.inRoot(host, `return root.querySelector('button').textContent`)).toBe('hidden from the page');
    await until('the frame', () => tab.inFrame('frame.html', `document.readyState === 'complete' && Boolean(field)`));
    const canAsk = `typeof ask === 'function' && Boolean((globalThis.browser ?? globalThis.chrome)?.runtime?.id)`;
    expect(await tab.inFrame('frame.html', canAsk)).toBe(!knownLimits[name]?.includes(policy));
    if (!knownLimits[name]?.includes(policy)) expect(await tab.inFrame('frame.html', 'ask({})')).toBeGreaterThan(0);
  });

  it('clicks and hovers in the closed root', async () => {
    const { x, y } = await middleOf('button');
    await tab.hover(x, y);
    expect(await tab.inRoot(host, `return root.querySelector('button').dataset.hovered`)).toBe('true');
    await tab.click(x, y, { count: 2 });
    expect(await tab.inRoot(host, `return root.querySelector('button').dataset.clicked`)).toBe('true 2');
  });

  it('types into the frame, and the page hears no key', async () => {
    await tab.evaluate(`void (globalThis.heard = 0, addEventListener('keydown', () => heard++, true))`);
    const { x, y } = await tab.inRoot<Point>(
      host,
      `const box = root.querySelector('iframe').getBoundingClientRect(); return { x: box.x + 50, y: box.y + 22 };`,
    );
    await tab.inFrame('frame.html', `void (field.value = '')`);
    await tab.click(x, y);
    await until('the focus', () => tab.inFrame('frame.html', `document.activeElement.id === 'field'`));
    await tab.type('Très bien');
    await until('the words', () => tab.inFrame('frame.html', `field.value === 'Très bien'`));
    expect(await tab.evaluate('heard')).toBe(0);
  });

  it('selects words over a line break with the mouse', async () => {
    await tab.select('sat on the mat and said nothing');
    expect((await tab.boxesOf('sat on the mat and said nothing')).length).toBeGreaterThan(1);
  });
});

it('presses a chord that the page receives as a trusted event', async () => {
  await tab.goto(`${site.origin}/plain`);
  await tab.evaluate(
    `void addEventListener('keydown', (e) => { globalThis.chord = [e.code, e.altKey, e.shiftKey, e.ctrlKey, e.isTrusted].join(); })`,
  );
  await tab.press('Alt+Shift+N');
  expect(await tab.evaluate('chord')).toBe('KeyN,true,true,false,true');
  await tab.press('Escape');
  expect(await tab.evaluate('chord')).toBe('Escape,false,false,false,true');
});

it('goes back, from the back/forward cache', async () => {
  await tab.goto(`${site.origin}/plain?no-frame`);
  await tab.evaluate(`void addEventListener('pageshow', (event) => { globalThis.restored = event.persisted; })`);
  await tab.goto(`${site.origin}/strict`);
  await tab.back();
  expect(await tab.evaluate('location.pathname')).toBe('/plain');
  expect(await tab.evaluate('globalThis.restored')).toBe(true);
  await tab.reload();
  expect(await tab.evaluate('globalThis.restored === undefined')).toBe(true);
});

it('shows pages in the dark, frames included, and pictures them', async () => {
  const isDark = `matchMedia('(prefers-color-scheme: dark)').matches`;
  await tab.goto(`${site.origin}/plain`);
  await frameReady();
  expect([await tab.evaluate(isDark), await tab.inFrame('frame.html', isDark)]).toEqual([false, false]);
  await browser.setColorScheme('dark');
  await until('the dark', () => tab.evaluate(isDark));
  await until('the dark in the frame', () => tab.inFrame('frame.html', isDark));
  await browser.setColorScheme('light');
  await tab.setViewport(640, 480);
  expect(await tab.evaluate('[innerWidth, innerHeight]')).toEqual([640, 480]);
  const picture = join(folder, 'picture.png');
  await tab.screenshot(picture);
  const bytes = readFileSync(picture);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([640, 480]);
});

it('sees the requests of page, frame and worker', async () => {
  await tab.goto(`${site.origin}/plain?seen`);
  await tab.evaluate(`fetch('/plain?by-page')`);
  await frameReady();
  const ofFrame = `fetch('${site.origin}/plain?by-frame').then((answer) => answer.status)`;
  expect(await tab.inFrame('frame.html', ofFrame)).toBe(200);
  expect(await tab.inFrame('frame.html', `ask({ fetch: '${site.origin}/plain?by-worker' })`)).toBe(200);
  const requests = await browser.requests();
  const from = (search: string) => requests.find(({ url }) => url.endsWith(search))?.from;
  expect(from('?seen')).toBeDefined();
  expect(from('?by-page')).toBe(`${site.origin}/plain?seen`);
  expect(from('?by-frame')).toContain('-extension://');
  expect(from('?by-worker')).toContain('-extension://');
});

it('puts the worker to sleep, and a message wakes it', async () => {
  const page = await browser.newTab();
  await page.goto(browser.extensionPage('frame.html'));
  await page.evaluate('ask({})');
  expect(await page.evaluate('ask({})')).toBeGreaterThan(1);
  await browser.stopWorker();
  expect(await page.evaluate('ask({})')).toBe(1);
  expect(await browser.tabAddresses()).toContain(browser.extensionPage('frame.html'));
  await page.close();
});

it('keeps the origin and its storage when the browser is closed or killed', async ({ task }) => {
  if (isRetried(task)) {
    await browser.close().catch(() => undefined); // It may be gone already.
    browser = await open();
  }
  const store = `new Promise((resolve, reject) => {
    const opening = indexedDB.open('kept', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('words');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('words', 'readwrite', { durability: 'strict' });
      const counting = transaction.objectStore('words').count();
      transaction.objectStore('words').add('word', Math.random());
      transaction.oncomplete = () => resolve(counting.result);
    };
  })`;
  const page = await browser.newTab();
  await page.goto(browser.extensionPage('frame.html'));
  const before = await page.evaluate<number>(store);
  if (!isRetried(task)) expect(before).toBe(0);
  await browser.kill();
  for (const [round, end] of [() => browser.close(), () => browser.close()].entries()) {
    browser = await open();
    tab = await browser.newTab();
    await tab.goto(browser.extensionPage('frame.html'));
    expect(await tab.evaluate(store)).toBe(before + round + 1);
    if (round === 0) await end();
  }
});
