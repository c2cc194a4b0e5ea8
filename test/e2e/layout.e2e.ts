import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import type { PageReading } from '../../src/model/page-reading';
import { until } from '../../src/cli/browsers/until';
import { depotPassage } from './articles';
import { ask, closeCard, closePanel, type Desk, makeNote, marks, openCard, openDesk } from './desk';
import { layoutPage, marksLieOn, painted, placeOf } from './layout-page';
import { coloursOf } from './pixels';
import { isRetried } from './retried';
import { latePicture } from './site-pages';

const pictures = resolve(import.meta.dirname, '../../out/layout');
const picture = resolve(pictures, `${inject('browser')}.png`);
const word = 'Hubstaff';

let desk: Desk;
let tab: Tab;
/** All that this article names, longer names before those they hold. */
let words: string[];
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await openDesk({ '/article': layoutPage, '/late.svg': latePicture(400) });
  tab = await desk.read('/article');
  words = await readMentions();
  await marksLieOn(tab, words);
});
afterAll(() => desk?.close());

async function readMentions(): Promise<string[]> {
  const library = await desk.own('ui/library/library.html');
  const [tabId] = await library.evaluate<number[]>(
    `(globalThis.browser ?? chrome).tabs.query({ url: 'http://localhost/*' }).then((tabs) => tabs.map(({ id }) => id))`,
  );
  const reading = { tabId, call: 'reading.read', payload: {} };
  const { value } = await ask<{ value: PageReading }>(library, 'reader.relay', reading);
  await library.close();
  return [...new Set(value.mentions.map(({ text }) => text))].sort((a, b) => b.length - a.length);
}

/** What pages do, as a script in the page, and how it is taken back. */
const moves = {
  'a banner comes in above': [
    `banner = document.createElement('div')`,
    `banner.style.height = '90px'`,
    `wrap.before(banner)`,
  ],
  'the banner goes': ['banner.remove()'],
  'a picture above comes late': [`picture.src = '/late.svg'`],
  'the font is swapped for a larger one': [`document.querySelector('article').className = 'swapped'`],
  'the font is swapped back': [`document.querySelector('article').className = ''`],
  'a style sheet comes late': [
    `late = document.createElement('style')`,
    `late.textContent = 'article { letter-spacing: 2px }'`,
    `document.head.append(late)`,
  ],
  'the style sheet goes': ['late.remove()'],
  'the body is zoomed': [`document.body.style.zoom = '1.3'`],
  'the body is zoomed back': [`document.body.style.zoom = ''`],
  'the whole page is zoomed': [`document.documentElement.style.zoom = '1.25'`],
  'the whole page is zoomed back': [`document.documentElement.style.zoom = ''`],
  'the whole page is pushed down': [`document.documentElement.style.marginTop = '45px'`],
  'the whole page comes up again': [`document.documentElement.style.marginTop = ''`],
  'the body is moved by a transform': [`document.body.style.transform = 'translate(-60px, 20px)'`],
  'the transform goes': [`document.body.style.transform = ''`],
  'the article is set in columns': [`document.querySelector('article').style.columns = '2'`],
  'and from its end to its beginning': [
    `document.querySelector('article').style.cssText = 'display: flex; flex-direction: column-reverse'`,
  ],
  'the article is set as before': [`document.querySelector('article').style.cssText = ''`],
  'details are opened': [`document.querySelector('details').open = true`],
  'details are closed': [`document.querySelector('details').open = false`],
};

describe('marks lie on their words after', () => {
  it.for(Object.entries(moves))('%s', async ([, steps], { task }) => {
    const before = await placeOf(tab, word);
    await tab.evaluate(`void (${steps.join(', ')})`);
    if (!isRetried(task))
      await until('the words to move', async () => JSON.stringify(await placeOf(tab, word)) !== JSON.stringify(before));
    await marksLieOn(tab, words);
  });

  it('the window is made narrower and wide again', async () => {
    for (const width of [420, 1280]) {
      await tab.setViewport(width, 800);
      await marksLieOn(tab, words);
    }
  });

  it('the page is scrolled to its end, where marks are painted only then', async () => {
    const far = 'Metropolitan Police Federation';
    expect((await painted(tab, words)).some((mark) => mark.words === far)).toBe(false);
    await tab.evaluate(`void scrollTo(0, document.documentElement.scrollHeight)`);
    await until(far, async () => (await painted(tab, words)).some((mark) => mark.words === far));
    await marksLieOn(tab, words);
    await tab.evaluate(`void scrollTo(0, 0)`);
  });
});

describe('in a part of the page that scrolls by itself', () => {
  const frame = `scroller.getBoundingClientRect()`;

  it('marks move with their words and are cut off where those are', async () => {
    await tab.evaluate(`void (scroller.className = 'scrolling')`);
    const { y } = await placeOf(tab, word);
    const top = await tab.evaluate<number>(`${frame}.top`);
    await tab.evaluate(`void (scroller.scrollTop = ${y - top - 100})`);
    await marksLieOn(tab, words);
    expect((await painted(tab, words)).map((mark) => mark.words)).toContain(word);
    // Half of the line is now out of sight.
    await tab.evaluate(`void (scroller.scrollTop += 100 + ${(await placeOf(tab, word)).height / 2})`);
    const { x } = await placeOf(tab, word);
    const half = await until('the cut', async () =>
      (await marks(tab, 'mention')).find((mark) => Math.abs(mark.x - x) < 2 && mark.height < 15),
    );
    expect(half.y).toBeGreaterThanOrEqual(top - 1);
  });

  it('no mark lies outside it', async () => {
    const { top, bottom } = await tab.evaluate<DOMRect>(`${frame}.toJSON()`);
    const all = [...(await marks(tab, 'mention')), ...(await marks(tab, 'again'))];
    expect(all.filter(({ y, height }) => y < top - 1 || y + height > bottom + 1)).toEqual([]);
    await tab.evaluate(`void (scroller.className = '')`);
    await marksLieOn(tab, words);
  });
});

describe('between article and page', () => {
  it('marks lie over the article though its wrapper has a level of its own', async () => {
    await tab.boxesOf(word);
    await marksLieOn(tab, words);
    const box = (await painted(tab, words)).find((mark) => mark.words === word)!;
    await tab.screenshot(picture);
    expect(await coloursOf(picture, box, tab)).toContain('11,92,107');
  });

  it('and under a sticky header', async () => {
    await tab.evaluate(`void scrollBy(0, ${(await placeOf(tab, word)).y} - 20)`);
    await marksLieOn(tab, words);
    const { width } = await tab.evaluate<DOMRect>(`head.getBoundingClientRect().toJSON()`);
    const { x } = await placeOf(tab, word);
    await tab.screenshot(picture);
    expect(await coloursOf(picture, { x, y: 5, width: Math.min(200, width), height: 50 }, tab)).toEqual(['10,20,30']);
  });
});

it('leaves head, body and the root as they were, byte for byte, after all that a reader does', async () => {
  await tab.goto(`${desk.site.origin}/article`);
  await marksLieOn(tab, words);
  await openCard(tab, word);
  await closeCard(tab);
  await makeNote(tab, depotPassage, 'Leaves no trace.');
  await closePanel(tab);
  await until('the note', async () => (await marks(tab, 'note')).length > 0);
  expect(await tab.evaluate('ownMarkup() === before')).toBe(true);
});
