import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import {
  ask,
  closeCard,
  closePanel,
  type Desk,
  demoArticle,
  fixture,
  makeNote,
  marks,
  mentionsMarked,
  openCard,
  openDesk,
  openPanel,
  overlayIs,
} from './desk';
import { tabIdOf } from './page-world';
import type { SitePage } from './site';
import { htmlPage } from './site-pages';

/** Whether there is an article to be found, by fixture, where the reader asks for it whatever the subject. */
const expected: Record<string, boolean> = {
  'broken.html': true,
  'empty.html': false,
  'formats.html': true,
  'forum-thread.html': false,
  'front-page.html': false,
  'gallery.html': false,
  'ideographs.html': true,
  'live-blog.html': true,
  'no-body.html': false,
  'old-layout.html': true,
  'paywalled-stub.html': true,
  'pdf-viewer.html': false,
  'plain.xhtml': true,
  'right-to-left.html': true,
  'search-results.html': false,
  'shadow-article.html': true,
  'video-page.html': false,
};

const paragraphs = [...demoArticle().matchAll(/<p>([^<]{200,})<\/p>/g)].map(([, text]) => text!);
const wordsIn = (text: string) => text.split(/\s+/).length;

/** The demonstration article told over and over, each time with other numbers, up to so many words. */
function longArticle(words: number): string {
  const told: string[] = [];
  for (let count = 0, round = 0; count < words; round++) {
    const text = `${round}. ${paragraphs[round % paragraphs.length]}`;
    told.push(`<p>${text}</p>`);
    count += wordsIn(text);
  }
  // Firefox does not report long tasks; there the list stays empty.
  const watch = `<script>globalThis.tasks = [];
    if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(
        ({ startTime, duration }) => [Math.round(startTime), Math.round(duration)]))).observe({ type: 'longtask' });</script>`;
  return htmlPage(
    'Depot staff were tracked, says union',
    `<article><h1>Depot staff were tracked</h1>${told.join('\n')}</article>`,
    watch,
  );
}

/** The demonstration article with every text cut into nodes of one character. */
const cutUp = () =>
  demoArticle().replace(
    '</body>',
    `<script>{
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (texts.nextNode()) nodes.push(texts.currentNode);
      for (let node of nodes) while (node.length > 1) node = node.splitText(1);
    }</script></body>`,
  );

const inFrames = () =>
  htmlPage('Frames', '<iframe src="/cut-up"></iframe><iframe srcdoc="<p>Here</p>"></iframe><iframe></iframe>');

let desk: Desk;
let own: Tab;
let tab: Tab;
beforeAll(async () => {
  const pages: Record<string, SitePage | string> = {
    '/long': longArticle(100_000),
    '/cut-up': cutUp(),
    '/frames': inFrames(),
  };
  for (const name of Object.keys(expected)) {
    const type = name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
    pages[`/${name}`] = { body: fixture(`pages/${name}`), headers: { 'content-type': `${type}; charset=utf-8` } };
  }
  desk = await openDesk(pages);
  own = await desk.own('ui/popup/popup.html');
  tab = await desk.browser.newTab();
});
afterAll(() => desk?.close());

/** Opens a page, keeps every exception that reaches it, and has it read whatever its subject. */
async function readAnyway(path: string): Promise<{ found: boolean; before: string }> {
  await tab.goto(desk.site.origin + path);
  await tab.evaluate(`(() => {
    globalThis.thrown = [];
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, ({ message, reason }) => thrown.push(String(message ?? reason)), true);
  })()`);
  const before = await tab.evaluate<string>(pageHtml);
  const tabId = await tabIdOf(own, desk.site.origin + path);
  const { found } = await ask<{ found: boolean }>(own, 'reader.wake', { tabId });
  return { found, before };
}
/** The page's own tree, without what was added beside it. */
const pageHtml = `[...document.documentElement.children].filter(({ localName }) => localName !== 'div').map(({ outerHTML }) => outerHTML).join('')`;

describe('a page that is no article, or hardly one', () => {
  it.each(Object.entries(expected))('%s: an article is found: %s', async (name, isArticle) => {
    const { found, before } = await readAnyway(`/${name}`);
    expect(found).toBe(isArticle);
    if (found) {
      const tabId = await tabIdOf(own, `${desk.site.origin}/${name}`);
      const reading = await ask<{ value: { title: string; text: string } }>(own, 'reader.relay', {
        tabId,
        call: 'reading.read',
        payload: {},
      });
      expect(reading.value.title).not.toBe('');
      expect(reading.value.text.length).toBeGreaterThan(100);
    }
    expect(await tab.evaluate('thrown')).toEqual([]);
    expect(await tab.evaluate(pageHtml)).toBe(before);
  });

  it('inserts nothing into a page whose articles are in its frames', async () => {
    const { found } = await readAnyway('/frames');
    expect(found).toBe(false);
    expect(await tab.evaluate(`document.querySelectorAll('html > div').length`)).toBe(0);
  });
});

it('text nodes of one character each are marked and noted on like any others', async () => {
  const cut = await desk.read('/cut-up');
  await mentionsMarked(cut);
  expect(await openCard(cut, 'Hubstaff')).toContain('Hubstaff');
  await closeCard(cut);
  await makeNote(cut, 'monitored its workers more closely than it told them', 'Cut up.');
  await until('the note', async () => (await marks(cut, 'note')).length > 0);
  await cut.close();
});

it('an article of 100,000 words is marked, explained and noted on', async () => {
  const long = await desk.browser.newTab();
  await long.goto(`${desk.site.origin}/long`);
  await until('the overlay', () => overlayIs(long, `root.querySelector('.edge-tab') !== null`), 40_000);
  await until('the marks', async () => (await marks(long, 'mention')).length > 0);
  const readMs = await long.evaluate<number>('performance.now()');
  expect(await openCard(long, 'Hubstaff')).toContain('Hubstaff');
  await closeCard(long);
  await openPanel(long);
  await closePanel(long);
  await makeNote(long, '13. ', 'Far down.');
  await until('the note', async () => (await marks(long, 'note')).length > 0);
  await long.evaluate(
    `new Promise((done) => { scrollTo(0, document.documentElement.scrollHeight / 2); setTimeout(done, 1000); })`,
  );
  const tasks = await long.evaluate<[number, number][]>('tasks');
  const told = (all: [number, number][]) => all.map(([start, ms]) => `${ms} ms at ${start}`).join(', ') || 'none';
  console.log(`100,000 words, ${inject('browser')}: read after ${Math.round(readMs)} ms`);
  console.log(`  tasks over 50 ms before: ${told(tasks.filter(([start]) => start < readMs))}`);
  console.log(`  tasks over 50 ms since: ${told(tasks.filter(([start]) => start >= readMs))}`);
}, 120_000);
