import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { addressKey } from '../../src/model/address';
import { depotArticle } from './articles';
import { ask, type Desk, inPanel, marks, openDesk, openPanel, showTab } from './desk';
import { beforeRetry } from './retried';
import { htmlPage } from './site-pages';

const pictures = resolve(import.meta.dirname, '../../out/note-follow');
const clause = (n: number) => `clause ${n} of the works agreement limits what a scanner may record`;
const paragraphs = Array.from({ length: 60 }, (_, n) => `<p>The union says that ${clause(n)} about a courier.</p>`);
const page = htmlPage(
  'The Lantern',
  depotArticle().replace('</article>', `${paragraphs.join('\n')}</article>`),
  '<style>article p { margin: 2em 0 6em; }</style>',
);

let desk: Desk;
let tab: Tab;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await openDesk({ '/article': page });
  const own = await desk.own('ui/popup/popup.html');
  const url = `${desk.site.origin}/article`;
  const address = addressKey(url);
  const article = { url, title: 'Depot staff were tracked' };
  for (let n = 0; n < 60; n += 2) {
    const target = { quote: { exact: clause(n), prefix: 'The union says that ', suffix: ' about a courier.' } };
    const draft = { id: `clause-${n}`, address, article, target, body: `On ${n}.`.repeat(1 + (n % 5) * 9), tags: [] };
    await ask(own, 'note.keep', { draft: { ...draft, modified: '2026-11-01T00:00:00.000Z' } });
  }
  await own.close();
  tab = await desk.read('/article');
  await openNotes();
});
afterAll(() => desk?.close());
beforeRetry(async () => {
  await tab.reload();
  await openNotes();
});

async function openNotes(): Promise<void> {
  await openPanel(tab);
  await showTab(tab, 'notes');
  await until('the notes', () => inPanel(tab, `document.querySelectorAll('.margin .note').length === 30`));
}

/** Scrolls the page as a reader does, and not by the words: no focus and no selection moves. */
const readAt = (n: number) =>
  tab.evaluate(
    `void [...document.querySelectorAll('p')].find((p) => p.textContent.includes(${JSON.stringify(clause(n))})).scrollIntoView({ block: 'center', behavior: 'instant' })`,
  );
const current = () => inPanel<string>(tab, `document.querySelector('.note[aria-current] .quote')?.textContent ?? ''`);
const isCurrent = (n: number) => until(`note ${n}`, async () => (await current()) === clause(n));
/** Where the note being read past is in the panel, once the panel has come to rest. */
async function restingPlace(): Promise<{ top: number; bottom: number; height: number }> {
  const place = `(({ top, bottom }) => ({ top, bottom, height: innerHeight }))(document.querySelector('.note[aria-current]').getBoundingClientRect())`;
  let last = await inPanel<{ top: number; bottom: number; height: number }>(tab, place);
  await until('the panel to rest', async () => {
    await new Promise((done) => setTimeout(done, 500));
    const now = await inPanel<typeof last>(tab, place);
    const isStill = now.top === last.top;
    last = now;
    return isStill;
  });
  return last;
}

describe('the list of notes', () => {
  it('says where the reader is as it comes up, and stays at its head', async () => {
    await readAt(0);
    await isCurrent(0);
    expect(await inPanel(tab, 'scrollY')).toBe(0);
  });

  it.each([4, 58, 30])('shows the note nearest to what is being read, near paragraph %i', async (n) => {
    await readAt(n);
    const at = await tab.evaluate<number>('scrollY');
    await isCurrent(n);
    const { top, height } = await restingPlace();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(height);
    expect(await tab.evaluate<number>('scrollY')).toBe(at);
    expect(await inPanel(tab, `document.activeElement?.closest('.note') === null`)).toBe(true);
    await tab.screenshot(resolve(pictures, `near-${n}-${inject('browser')}.png`));
  });

  it('stays while the keyboard is at work in it', async () => {
    await inPanel(tab, `document.querySelector('.note').focus({ preventScroll: true })`);
    const before = await inPanel<number>(tab, 'scrollY');
    await readAt(10);
    await isCurrent(10);
    await new Promise((done) => setTimeout(done, 700));
    expect(await inPanel(tab, 'scrollY')).toBe(before);
  });

  it('says which it is, and stays where the reader has just scrolled it', async () => {
    await inPanel(tab, `void document.getElementById('tab-notes').focus({ preventScroll: true })`);
    await tab.press('Home');
    await until('the head of the panel', () => inPanel(tab, 'scrollY === 0'));
    await readAt(50);
    await isCurrent(50);
    await new Promise((done) => setTimeout(done, 700));
    expect(await inPanel(tab, 'scrollY')).toBe(0);
  });
});

describe('a note in the list', () => {
  const isInWindow = (n: number) =>
    until(`paragraph ${n}`, () =>
      tab.evaluate<boolean>(
        `(({ top, bottom }) => top > 0 && bottom < innerHeight)([...document.querySelectorAll('p')].find((p) => p.textContent.includes(${JSON.stringify(clause(n))})).getBoundingClientRect())`,
      ),
    );

  it('brings its words into the window when it is pressed, and marks them for a moment', async () => {
    await inPanel(tab, `void [...document.querySelectorAll('.note .body')].at(-1).click()`);
    await isInWindow(58);
    await until('the mark', async () => (await marks(tab, 'flash')).length > 0);
    await isCurrent(58);
  });

  it('and by Enter, while its own buttons do what they say', async () => {
    await inPanel(tab, `document.querySelector('.note').focus()`);
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await isInWindow(2);
    await readAt(40);
    await inPanel(
      tab,
      `void [...document.querySelectorAll('.note')][1].querySelector('.note-actions button:nth-of-type(2)').click()`,
    );
    await until('the editor', () => inPanel(tab, `document.querySelector('form.editor') !== null`));
    await isCurrent(40);
  });
});

it('nobody is told any more once the panel is closed', async () => {
  await inPanel(tab, `void document.querySelector('[aria-label="Close panel"]').click()`);
  await until('the panel to go', async () => !(await inPanel(tab, 'true').catch(() => false)));
  const own = await desk.own('ui/popup/popup.html');
  await own.evaluate(`void (globalThis.browser ?? chrome).runtime.onMessage.addListener((message) => {
    (globalThis.heard ??= []).push(message);
  })`);
  await readAt(20);
  await new Promise((done) => setTimeout(done, 800));
  expect(await own.evaluate(`(globalThis.heard ?? []).filter(({ news }) => news === 'near')`)).toEqual([]);
});
