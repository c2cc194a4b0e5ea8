import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import {
  ask,
  closePanel,
  type Desk,
  demoArticle,
  fixture,
  inPanel,
  marks,
  openDesk,
  overlayIs,
  panelSays,
} from './desk';
import { goDownTo, passageIn, pressInBar, readNotes, readQuotes } from './note-steps';
import { tabIdOf } from './page-world';
import { htmlPage } from './site-pages';

// Articles that are not simply in the page's own tree, or run the other way.

const pictures = resolve(import.meta.dirname, '../../out/note-elsewhere');
const picture = (name: string) => tab.screenshot(resolve(pictures, `${name}-${inject('browser')}.png`));
const frame = '<iframe src="/article" style="width: 100%; height: 640px; border: 20px solid"></iframe>';

let desk: Desk;
/** A page of the extension through which the worker is asked. */
let library: Tab;
let tab: Tab;
let tabId: number;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await openDesk({
    '/article': demoArticle(),
    '/shadow': fixture('pages/shadow-article.html'),
    '/framed': htmlPage('Reader', frame),
    '/rtl': fixture('pages/right-to-left.html'),
  });
  library = await desk.own('ui/library/library.html');
});
afterAll(() => desk?.close());

const relay = (call: string, payload: object = {}) => ask(library, 'reader.relay', { tabId, call, payload });
const wake = async (path: string) => {
  tab = await desk.browser.newTab();
  await tab.goto(desk.site.origin + path);
  tabId = await tabIdOf(library, desk.site.origin + path);
  expect(await ask(library, 'reader.wake', { tabId })).toEqual({ found: true });
};

it('an article in an open shadow root takes a note on words in it', async () => {
  await wake('/shadow');
  const box = await tab.inRoot<DOMRect>(
    'story-page',
    `return root.querySelector('.body > p:last-of-type').getBoundingClientRect().toJSON()`,
  );
  await tab.click(box.x + 40, box.y + 8, { count: 3 });
  await overlayIs(tab, `root.querySelector('.selection-bar') !== null`);
  await pressInBar(tab, 1);
  await until('the note', async () =>
    (await readQuotes(library)).some((quote) => quote.startsWith('Fennel Stores ended the test')),
  );
  await until('its mark', async () => (await marks(tab, 'note')).length > 0);
  await picture('shadow');
});

it('an article in a frame of the page’s own origin is recognised, and takes a note on words in it', async () => {
  tab = await desk.read('/framed');
  tabId = await tabIdOf(library, `${desk.site.origin}/framed`);
  const words = await tab.evaluate<DOMRect>(`(() => {
    const { contentDocument } = document.querySelector('iframe');
    const paragraph = [...contentDocument.querySelectorAll('p')].find(({ textContent }) => textContent.includes('switch the software off'));
    paragraph.scrollIntoView({ block: 'center' });
    const { x, y } = paragraph.getBoundingClientRect();
    const frame = document.querySelector('iframe').getBoundingClientRect();
    return { x: x + frame.x + 20, y: y + frame.y + 20 };
  })()`);
  await tab.click(words.x + 60, words.y + 8, { count: 3 });
  await overlayIs(tab, `root.querySelector('.selection-bar') !== null`);
  await pressInBar(tab, 1);
  await until('the note', async () =>
    (await readQuotes(library)).some((quote) => quote.includes('switch the software off')),
  );
  const [note] = await readNotes(library);
  expect(note!.article.url).toBe(`${desk.site.origin}/framed`);
  const box = await until('its mark', async () => (await marks(tab, 'note'))[0]);
  expect(Math.abs(box.x - words.x)).toBeLessThan(3);
  expect(Math.abs(box.y - words.y)).toBeLessThan(12);
  await picture('framed');
  await tab.click(box.x + 60, box.y + 8);
  await until('the note', () => inPanel(tab, `document.activeElement?.classList.contains('note')`));
  await closePanel(tab);
});

it('an article from right to left is walked through by the arrow that points onwards', async () => {
  await wake('/rtl');
  await relay('passage.begin');
  await relay('panel.open');
  await until('the focus', () => inPanel(tab, `document.activeElement?.className === 'select-mode'`));
  await goDownTo(tab, 'قالت ليلى');
  await tab.press('ArrowLeft');
  await tab.press('ArrowLeft');
  await until('its second sentence', async () => (await passageIn(tab)).startsWith('رأيت اسمي'));
  await tab.press('1');
  await panelSays(tab, 'Saved: Fact.');
  expect((await readQuotes(library)).some((quote) => quote.startsWith('رأيت اسمي'))).toBe(true);
  await picture('rtl');
});
