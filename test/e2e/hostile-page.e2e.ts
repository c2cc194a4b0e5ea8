import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Box, Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { ask, closePanel, type Desk, host, makeNote, marks, openCard, openDesk, openPanel, overlayIs } from './desk';
import { type Facts, heard, hostileArticle, spy } from './hostile-page';

const browser = inject('browser');
const noted = 'A setting that was meant to end location tracking';
const typed = 'zebracrossing';
/** What the reader calls a category. */
const secretName = 'quaggapoint';

let desk: Desk;
let tab: Tab;
/** What the page turned out to be able to find out, by the names that docs/privacy.md gives it. */
const foundOut = new Set<string>();
const finds = (name: string, isFound: boolean) => void (isFound && foundOut.add(name));

beforeAll(async () => {
  desk = await openDesk({ '/hostile': hostileArticle() });
  const own = await desk.own('ui/popup/popup.html');
  const { categories } = await ask<{ categories: object[] }>(own, 'settings.read');
  const now = [{ ...categories[0], name: secretName }, ...categories.slice(1)];
  await ask(own, 'categories.change', { was: categories, now });
  await own.close();
  tab = await desk.read('/hostile');
  await until('the marks', async () => (await marks(tab, 'mention')).length > 2);
});
afterAll(() => desk?.close());

const boxOf = (selector: string): Promise<Box> =>
  tab.inRoot<Box>(host, `return root.querySelector('${selector}').getBoundingClientRect().toJSON()`);
const hostPoints = async () => (await spy<{ host: [number, number][] }>(tab, 'sweep()')).host;

/** All that the page has in any form: text given out, changes of its tree, events, entries, roots reached. */
const everything = () =>
  tab.evaluate<string>(`(() => {
    const { log, mutations } = spy;
    return [spy.texts(), JSON.stringify(log), mutations.join(), JSON.stringify(spy.timings()), JSON.stringify(spy.reached())].join();
  })()`);

describe('a page that spies from its first script on', () => {
  it('sees two empty elements, and nothing else that it did not have before', async () => {
    const { hosts, children, ...rest } = await spy<Facts>(tab, 'facts()');
    expect(children).toEqual(['head', 'body', 'div', 'div']);
    for (const each of hosts)
      expect(each).toEqual({ html: '<div></div>', box: [0, 0, 0, 0], sizes: [0, 0, 0, 0, 0, 0], shadow: null });
    expect(rest).toEqual({
      frames: [0, 0, true],
      highlights: 0,
      styleSheets: 1,
      adopted: 0,
      animations: 0,
      fonts: 0,
      globals: [],
      focus: 'BODY',
    });
    const ofOurs = (await tab.evaluate<string[]>('spy.mutations')).filter((line) =>
      /^childList HTML \+<div/.test(line),
    );
    expect(ofOurs).toEqual(['childList HTML +<div></div> +<div></div>']);
    finds('elements', hosts.length > 0);
  });

  it('learns of an open card where it lies, but none of its words by selecting, copying or serialising', async () => {
    await heard(tab);
    const card = await openCard(tab, 'Hubstaff');
    const box = await boxOf('.card-popup');
    await tab.hover(box.x + 60, box.y + 100);
    const points = await hostPoints();
    finds(
      'place',
      points.some(([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height),
    );
    const sentence = card.split('\n').find((line) => line.length > 60)!;
    expect(await spy<string>(tab, 'texts()')).not.toContain(sentence.slice(9, 49));
    finds('words', (await spy<string[]>(tab, `search([${JSON.stringify(sentence)}])`)).length > 0);
    await overlayIs(tab, `[...root.querySelectorAll('.card-popup a')].every(({ draggable }) => !draggable)`);
    await tab.click(box.x + 60, box.y + 100);
    await tab.press('ArrowDown');
    await tab.press('Escape');
    const events = await heard(tab);
    finds('pointer', events.includes('pointermove DIV'));
    finds('keys', events.includes('keydown DIV ArrowDown'));
    finds('focus', events.includes('focusin DIV'));
  });

  it('feels its way to no mark by events of its own making', async () => {
    const [box] = await marks(tab, 'mention');
    const point = `{ clientX: ${box!.x + 4}, clientY: ${box!.y + 4}, bubbles: true, composed: true }`;
    await tab.evaluate(`new Promise((done) => {
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click']) document.body.dispatchEvent(new PointerEvent(type, ${point}));
      setTimeout(done, 600);
    })`);
    await overlayIs(tab, `root.querySelector('.card-popup') === null`);
  });

  it('learns of the bar beside a selection where it is, and no name of a category in it', async () => {
    await tab.select(noted);
    await overlayIs(tab, `root.querySelector('.selection-bar') !== null`);
    const { x, y } = await boxOf('.mark-button');
    await tab.hover(x + 10, y + 10);
    expect((await hostPoints()).length).toBeGreaterThan(0);
    expect(await spy(tab, `search(['${secretName}'])`)).toEqual([]);
    expect(await everything()).not.toContain(secretName);
    await tab.evaluate('getSelection().removeAllRanges()');
    await overlayIs(tab, `root.querySelector('.selection-bar') === null`);
  });

  it('does not hear what is typed into a note, nor any key pressed in the panel', async () => {
    await heard(tab);
    await makeNote(tab, noted, typed);
    await tab.press('Tab');
    await tab.press('ArrowLeft');
    await closePanel(tab);
    expect((await heard(tab)).filter((event) => /key|input|composition/.test(event))).toEqual([]);
    expect(await everything()).not.toContain(typed);
    expect(await spy(tab, `search(['${typed}'])`)).toEqual([]);
  });

  it('learns by no measure where a note is', async () => {
    await until('the mark of a note', async () => (await marks(tab, 'note')).length > 0);
    const { hosts, animations } = await spy<Facts>(tab, 'facts()');
    for (const each of hosts) expect(each.sizes).toEqual([0, 0, 0, 0, 0, 0]);
    expect(animations).toBe(0);
    const { inner, host: points } = await spy<{ inner: unknown[]; host: [number, number][] }>(tab, 'sweep(16)');
    expect(inner).toEqual([]);
    const edge = await boxOf('.edge-words');
    expect(points.filter(([x, y]) => x < edge.x || y < edge.y || y > edge.y + edge.height)).toEqual([]);
  });

  it('moves the text under the marks, and is told of no shift but its own', async () => {
    await tab.evaluate(`new Promise((done) => {
      scrollTo(0, 0);
      const late = document.createElement('div');
      late.style.height = '90px';
      setTimeout(() => document.querySelector('article').prepend(late), 800);
      setTimeout(done, 1600);
    })`);
    await tab.hover(400, 300);
    const entries = await spy<{ type: string; rects: { node: string; rects: number[][] }[] }[]>(tab, 'timings()');
    const shifts = entries.flatMap(({ type, rects }) => (type === 'layout-shift' ? rects : []));
    expect(shifts.filter(({ node }) => node === '')).toEqual([]);
  });

  it('cannot tell words that are marked from others by what lies over them', async () => {
    const words = await tab.evaluate<[string, boolean | null][]>(
      `spy.watchCover([...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes('${noted}')))`,
    );
    expect(words.length).toBeGreaterThan(20);
    expect(new Set(words.map(([, isVisible]) => isVisible)).size).toBe(1);
    finds('cover', words[0]![1] === false);
  });

  it('reaches no mark and no address of the extension, whatever nodes it was handed', async () => {
    await openPanel(tab);
    const { x, y } = await boxOf('.panel-frame');
    await tab.hover(x - 20, y + 300);
    await tab.hover(x + 20, y + 300);
    const reached = await spy<{ html: string; frames: string[][] }[]>(tab, 'reached()');
    await closePanel(tab);
    finds('open-card', reached.length > 0);
    expect(reached.flatMap(({ frames }) => frames)).toHaveLength(browser === 'firefox' ? 1 : 0);
    for (const { html, frames } of reached) {
      expect(html).not.toMatch(/class="mark|note-|extension:/);
      for (const frame of frames) expect(frame).toEqual(['', null, 'SecurityError']);
    }
    const all = await everything();
    expect(all).not.toMatch(/-extension:|urn:uuid|mention-\d/);
  });

  it('finds out just what docs/privacy.md says', () => {
    const table = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');
    const column = browser === 'firefox' ? 3 : 2;
    const rows = [...table.matchAll(/^\| `([\w-]+)` \|.*$/gm)].map(([row, name]) => ({ name, row: row.split('|') }));
    expect([...foundOut].sort()).toEqual(
      rows
        .filter(({ row }) => row[column + 1]!.trim() === 'yes')
        .map(({ name }) => name)
        .sort(),
    );
  });
});
