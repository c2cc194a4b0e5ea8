import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { depotPassage } from './articles';
import { closePanel, type Desk, makeNote, marks, mentionsAt, openCard, openDesk } from './desk';
import { layoutPage, marksLieOnWords, painted, placeOf } from './layout-page';
import { coloursOf } from './pixels';
import { latePicture } from './site-pages';

const pictures = resolve(import.meta.dirname, '../../out/layout');
const picture = resolve(pictures, `${inject('browser')}.png`);
const word = 'Hubstaff';

let desk: Desk;
let tab: Tab;
let mentions: string[];
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await openDesk({ '/article': layoutPage, '/late.svg': latePicture(400) });
  tab = await desk.read('/article');
  const library = await desk.own('ui/library/library.html');
  mentions = await mentionsAt(library, `${desk.site.origin}/article`);
  await library.close();
  await marksLieOnWords(tab, mentions);
});
afterAll(() => desk?.close());

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
  'details are opened': [`document.querySelector('details').open = true`],
  'details are closed': [`document.querySelector('details').open = false`],
};

describe('marks lie on their words after', () => {
  it.each(Object.entries(moves))('%s', async (_, steps) => {
    const before = await placeOf(tab, word);
    await tab.evaluate(`void (${steps.join(', ')})`);
    await until('the words to move', async () => JSON.stringify(await placeOf(tab, word)) !== JSON.stringify(before));
    await marksLieOnWords(tab, mentions);
  });

  it('the window is made narrower and wide again', async () => {
    for (const width of [420, 1280]) {
      await tab.setViewport(width, 800);
      await marksLieOnWords(tab, mentions);
    }
  });

  it('the page is scrolled to its end, where marks are painted only then', async () => {
    const far = 'Metropolitan Police Federation';
    expect((await painted(tab, mentions)).some(({ words }) => words === far)).toBe(false);
    await tab.evaluate(`void scrollTo(0, document.documentElement.scrollHeight)`);
    await until(far, async () => (await painted(tab, mentions)).some(({ words }) => words === far));
    await marksLieOnWords(tab, mentions);
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
    await marksLieOnWords(tab, mentions);
    expect((await painted(tab, mentions)).map(({ words }) => words)).toContain(word);
    // Half of the line is now out of sight.
    await tab.evaluate(`void (scroller.scrollTop += 100 + ${(await placeOf(tab, word)).height / 2})`);
    const half = await until('the cut', async () => {
      const mark = (await painted(tab, mentions)).find(({ words }) => words === word);
      return mark && mark.height < 15 ? mark : undefined;
    });
    expect(half.y).toBeGreaterThanOrEqual(top - 1);
  });

  it('no mark lies outside it', async () => {
    const { top, bottom } = await tab.evaluate<DOMRect>(`${frame}.toJSON()`);
    const all = [...(await marks(tab, 'mention')), ...(await marks(tab, 'again'))];
    expect(all.filter(({ y, height }) => y < top - 1 || y + height > bottom + 1)).toEqual([]);
    await tab.evaluate(`void (scroller.className = '')`);
    await marksLieOnWords(tab, mentions);
  });
});

describe('between article and page', () => {
  it('marks lie over the article though its wrapper has a level of its own', async () => {
    await tab.boxesOf(word);
    await marksLieOnWords(tab, mentions);
    const box = (await painted(tab, mentions)).find(({ words }) => words === word)!;
    await tab.screenshot(picture);
    expect(await coloursOf(picture, box, tab)).toContain('11,92,107');
  });

  it('and under a sticky header', async () => {
    await tab.evaluate(`void scrollBy(0, ${(await placeOf(tab, word)).y} - 20)`);
    await marksLieOnWords(tab, mentions);
    const { width } = await tab.evaluate<DOMRect>(`head.getBoundingClientRect().toJSON()`);
    const { x } = await placeOf(tab, word);
    await tab.screenshot(picture);
    expect(await coloursOf(picture, { x, y: 5, width: Math.min(200, width), height: 50 }, tab)).toEqual(['10,20,30']);
  });
});

it('leaves head, body and the root as they were, byte for byte, after all that a reader does', async () => {
  await tab.goto(`${desk.site.origin}/article`);
  await marksLieOnWords(tab, mentions);
  await openCard(tab, word);
  await tab.press('Escape');
  await makeNote(tab, depotPassage, 'Leaves no trace.');
  await closePanel(tab);
  await until('the note', async () => (await marks(tab, 'note')).length > 0);
  expect(await tab.evaluate('ownMarkup() === before')).toBe(true);
});
