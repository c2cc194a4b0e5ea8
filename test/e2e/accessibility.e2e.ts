import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import type { Note } from '../../src/model/note';
import { axeExpression } from './axe';
import {
  ask,
  closeCard,
  closePanel,
  type Desk,
  demoArticle,
  host,
  inPanel,
  makeNote,
  marks,
  mentionsMarked,
  openCard,
  openDesk,
  openPanel,
  overlayIs,
  panelSays,
  showTab,
} from './desk';
import { tabIdOf } from './page-world';
import { coloursOf, contrastOf } from './pixels';
import { isRetried } from './retried';

const out = resolve(import.meta.dirname, '../../out');
const passage = 'monitored its workers more closely than it told them';

let desk: Desk;
let article: Tab;
let library: Tab;
/** A page of the extension through which the worker is asked. */
let worker: Tab;
let tabId: number;
beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  desk = await openDesk({ '/article': demoArticle() });
  // Before the article, which must be in front to have the focus.
  worker = await desk.own('ui/popup/popup.html');
  article = await desk.read('/article');
  await mentionsMarked(article);
  tabId = await tabIdOf(worker, `${desk.site.origin}/article`);
});
afterAll(() => desk?.close());

const picture = (tab: Tab, name: string) => tab.screenshot(join(out, `${name}-${inject('browser')}.png`));
const step = (by: 1 | -1) => ask(worker, 'reader.relay', { tabId, call: 'mention.step', payload: { by } });
const cardName = () => article.inRoot<string>(host, `return root.querySelector('.card-popup h3')?.innerText`);
const focused = () => article.inRoot<string>(host, `return root.activeElement?.className`);

describe('a card', () => {
  it('stays while the pointer is on it, goes when it leaves, and goes on Escape (WCAG 1.4.13)', async () => {
    await openCard(article, 'Hubstaff');
    const box = await article.inRoot<DOMRect>(
      host,
      `return root.querySelector('.card-popup').getBoundingClientRect().toJSON()`,
    );
    await article.hover(box.x + 20, box.y + 60);
    await new Promise((done) => setTimeout(done, 700));
    await overlayIs(article, `root.querySelector('.card-popup') !== null`);
    await picture(article, 'card-light');
    await article.hover(4, 4);
    await overlayIs(article, `root.querySelector('.card-popup') === null`);
    await openCard(article, 'Hubstaff');
    await closeCard(article);
  });

  it('opens for the next and the previous mention, which has the focus meanwhile', async () => {
    await step(1);
    const first = await until('the card', cardName);
    expect(await focused()).toBe('mention-focus');
    expect(await article.inRoot(host, `return root.activeElement.getAttribute('aria-label')`)).toContain('card');
    await step(1);
    await until('another card', async () => (await cardName()) !== first);
    await step(-1);
    await until('the card before', async () => (await cardName()) === first);
  });

  it('takes the focus by Tab, and gives it back on Escape', async ({ task }) => {
    if (isRetried(task)) {
      await step(1);
      await until('the card', cardName);
    }
    await article.press('Tab');
    await until('the focus in the card', () =>
      article.inRoot(host, `return root.activeElement?.closest('.card-popup') !== null`),
    );
    await closeCard(article);
    expect(await focused()).toBe('mention-focus');
    await article.press('Escape');
  });
});

it('the panel closes on Escape, and the focus is where it was opened', async () => {
  await openPanel(article);
  await panelSays(article, 'Explained here');
  await article.press('Tab');
  await closePanel(article);
  await until('the focus on the tab', async () => (await focused())?.includes('edge-tab'));
});

/** So many that the margin list has its filters: one in each category, with text and without, one whose words are gone. */
async function keepMany(): Promise<void> {
  const { notes } = await ask<{ notes: Note[] }>(worker, 'notes.read', { url: `${desk.site.origin}/article` });
  const { address, article: about } = notes[0]!;
  const categories = ['fact', 'claim', 'question', 'quote', 'gone', undefined];
  const words = [
    'switch the software off',
    'a map of my own street',
    'keystroke and mouse activity',
    'words that are gone',
  ];
  for (let i = 0; i < 10; i++) {
    const quote = { exact: words[i % words.length], prefix: 'asked the firm to ', suffix: '. It said that' };
    const content = { body: i % 2 ? '' : 'Compare with the filing.', tags: i % 3 ? [] : ['monitoring'] };
    const draft = { id: `many-${i}`, address, article: about, target: { quote }, ...content };
    const category = categories[i % categories.length];
    await ask(worker, 'note.keep', { draft: { ...draft, category, modified: '2026-11-01T00:00:00.000Z' } });
  }
}

it('a note is begun on the whole article where no words are selected', async () => {
  await makeNote(article, passage, 'Kept to be looked at.');
  await keepMany();
  await article.evaluate('getSelection().removeAllRanges()');
  await ask(worker, 'reader.relay', { tabId, call: 'note.start', payload: {} });
  await panelSays(article, 'On the whole article');
});

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  beforeAll(() => desk.browser.setColorScheme(scheme));

  it('the panel has no violation, with a draft open and on every tab', async () => {
    await until('the draft', () => inPanel(article, `document.querySelector('textarea') !== null`));
    const isDark = `matchMedia('(prefers-color-scheme: dark)').matches`;
    await until('the colours', async () => (await inPanel(article, isDark)) === (scheme === 'dark'));
    await until('the filters', () => inPanel(article, `document.querySelectorAll('.filter-chips button').length > 4`));
    for (const name of ['notes', 'context', 'sayings']) {
      await inPanel(article, `void document.getElementById('tab-${name}').click()`);
      if (name === 'sayings')
        await until('sayings', () => inPanel(article, `document.querySelector('.saying') !== null`));
      await inPanel(
        article,
        `void document.querySelectorAll('details').forEach((details) => { details.open = true; })`,
      );
      expect([name, await inPanel(article, axeExpression)]).toEqual([name, []]);
      await picture(article, `panel-${name}-${scheme}`);
    }
    await inPanel(article, `void document.getElementById('tab-notes').click()`);
    await ask(worker, 'reader.relay', { tabId, call: 'passage.begin', payload: {} });
    await until('selecting', () => inPanel(article, `document.querySelector('.select-mode') !== null`));
    expect(await inPanel(article, axeExpression)).toEqual([]);
    await picture(article, `panel-selecting-${scheme}`);
    await ask(worker, 'reader.relay', { tabId, call: 'passage.leave', payload: {} });
    await until('the panel', () => inPanel(article, `document.querySelector('.select-mode') === null`));
  });

  it('the popup has no violation', async () => {
    const popup = await desk.own('ui/popup/popup.html');
    await until('the popup', () => popup.evaluate(`document.querySelector('button') !== null`));
    expect(await popup.evaluate(axeExpression)).toEqual([]);
    await picture(popup, `popup-${scheme}`);
    await popup.close();
  });

  it('the library has no violation, with notes and a preview', async () => {
    library = await desk.own('ui/library/library.html');
    await until('the note', () => library.evaluate(`document.querySelector('.note') !== null`));
    await library.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(bundle)}], 'notes.jsonld'));
      const input = document.querySelector('input[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until('the preview', () => library.evaluate(`document.querySelector('.preview') !== null`));
    expect(await library.evaluate(axeExpression)).toEqual([]);
    await picture(library, `library-${scheme}`);
    // Firefox holds timers back in a tab that is not in front, the more the longer axe was at work in it.
    if (scheme === 'light') await library.close();
  });
});

/** A bundle with one item that cannot be taken. */
const bundle = JSON.stringify({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:5b1c0f7e-7f0a-4b38-9d0a-000000000001',
  type: 'AnnotationCollection',
  total: 1,
  first: { type: 'AnnotationPage', items: [{ id: 5, type: 'Annotation' }] },
});

describe('by keyboard alone', () => {
  it.each(['library', 'panel'])('Tab reaches everything in the %s', async (page) => {
    const tab = page === 'library' ? library : await desk.own('ui/panel/panel.html');
    const wanted = 'a[href], button:not(:disabled):not([tabindex="-1"]), input, textarea, select, summary';
    if (page === 'panel') await tab.goto(desk.browser.extensionPage(`ui/panel/panel.html?tab=${tabId}`));
    await until('its controls', () => tab.evaluate(`document.querySelectorAll('${wanted}').length > 4`));
    if (page === 'panel')
      await until('the draft', () => tab.evaluate(`document.activeElement?.localName === 'textarea'`));
    await tab.evaluate(`(() => {
      globalThis.visited = new Set();
      addEventListener('focusin', ({ target }) => visited.add(target));
      document.querySelector('a[href], button:not(:disabled)').focus();
    })()`);
    const count = await tab.evaluate<number>(`document.querySelectorAll('${wanted}').length`);
    for (let presses = 0; presses < count; presses++) await tab.press('Tab');
    const missed = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('${wanted}')]
        .filter((element) => !visited.has(element) && element.checkVisibility() && !(element.type === 'radio' && !element.checked))
        .map(({ outerHTML }) => outerHTML.slice(0, 90))`,
    );
    expect(missed).toEqual([]);
  });
});

describe('in a window of 320 pixels (1280 at 400 %, WCAG 1.4.10)', () => {
  it.each(['library', 'panel'])('nothing in the %s is cut off or scrolls sideways', async (page) => {
    const tab = page === 'library' ? library : await desk.own('ui/panel/panel.html');
    if (page === 'panel') await tab.goto(desk.browser.extensionPage(`ui/panel/panel.html?tab=${tabId}`));
    await tab.setViewport(320, 640);
    await until('its controls', () => tab.evaluate(`document.querySelectorAll('button').length > 2`));
    const tooWide = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('#app *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility())
          .map(({ outerHTML }) => outerHTML.slice(0, 90))`,
    );
    expect(tooWide).toEqual([]);
    expect(await tab.evaluate(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true);
    await picture(tab, `${page}-narrow`);
  });

  it('a card is a sheet at the foot of the window, whole', async () => {
    await ask(worker, 'reader.relay', { tabId, call: 'panel.close', payload: {} });
    await article.setViewport(320, 640);
    await step(1);
    await until('the card', cardName);
    const width = await article.evaluate<number>('document.documentElement.clientWidth');
    await overlayIs(
      article,
      `(({ left, right, bottom }) => left === 0 && right === ${width} && Math.round(bottom) === 640)(root.querySelector('.card-popup').getBoundingClientRect())`,
    );
    await picture(article, 'card-narrow');
    // What it explains is not under it.
    const bottom = `root.querySelector('.mention-focus').getBoundingClientRect().bottom`;
    await overlayIs(article, `${bottom} < root.querySelector('.card-popup').getBoundingClientRect().top`);
    await closeCard(article);
    await openPanel(article);
    await panelSays(article, 'Fair Notice');
    expect(await inPanel(article, 'innerWidth')).toBeGreaterThan(width - 5);
    const frame = `root.querySelector('.panel-frame').getBoundingClientRect()`;
    expect(await article.inRoot(host, `return [${frame}.left, ${frame}.right]`)).toEqual([0, width]);
    await picture(article, 'panel-frame-narrow');
  });

  it('the panel, which covers the page there, makes room for the passage it is asked to show', async () => {
    await openPanel(article);
    await showTab(article, 'notes');
    const show = `[...document.querySelectorAll('.note-actions button')].find(({ textContent }) => textContent === 'Show in the article')`;
    await until('the button', () => inPanel(article, `${show} !== undefined`));
    inPanel(article, `void ${show}.click()`).catch(() => undefined); // The frame may go before it has answered.
    await overlayIs(article, `root.querySelector('.panel-frame') === null`);
    await until('the passage', async () => (await marks(article, 'flash')).some(({ y }) => y > 0 && y < 640));
  });
});

describe('in colours that the reader has chosen for every page', () => {
  beforeAll(async () => {
    await desk.browser.setForcedColours(true);
    await article.setViewport(1280, 800);
  });
  afterAll(() => desk.browser.setForcedColours(false));

  it('marks are seen on the words they lie on, and the panel with them', async () => {
    const isForced = `matchMedia('(forced-colors: active)').matches`;
    await until('the page', () => article.evaluate(isForced));
    await openPanel(article);
    await until('the panel', () => inPanel(article, isForced));
    for (const [look, words] of [
      ['mention', 'Hubstaff'],
      ['note', passage],
    ] as const) {
      await article.boxesOf(words);
      const box = await until(`a mark on ${words}`, async () => {
        const [line] = await article.boxesOf(words);
        return (await marks(article, look)).find(({ x, y }) => Math.hypot(x - line!.x, y - line!.y) < 9);
      });
      await picture(article, `forced-${look}`);
      const path = join(out, `forced-${look}-${inject('browser')}.png`);
      // Along the foot of the mark, below the letters; and the paper between two lines.
      const foot = await coloursOf(path, { ...box, y: box.y + box.height - 2, height: 3 }, worker);
      const [paper] = await coloursOf(path, { x: 2, y: 2, width: 1, height: 1 }, worker);
      expect([look, foot.some((colour) => contrastOf(colour, paper!) >= 3)]).toEqual([look, true]);
    }
  });
});
