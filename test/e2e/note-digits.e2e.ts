import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { depotPassage, depotSecond } from './articles';
import { type Desk, demoArticle, openDesk, overlayIs, pressUndo } from './desk';
import { readNotes } from './note-steps';
import { beforeRetry } from './retried';

let desk: Desk;
/** A page of the extension through which the worker is asked. */
let library: Tab;
let tab: Tab;
beforeAll(async () => {
  desk = await openDesk({ '/article': demoArticle() });
  library = await desk.own('ui/library/library.html');
  tab = await desk.read('/article');
});
afterAll(() => desk?.close());

const notes = () => readNotes(library);

describe('words selected are a note by the digit pressed next', () => {
  const barIs = (shown: boolean) => overlayIs(tab, `(root.querySelector('.note-button') !== null) === ${shown}`);
  const heard = () => tab.evaluate<string[]>('globalThis.heard ?? []');
  const count = async () => (await notes()).length;
  beforeAll(async () => {
    await tab.evaluate(`void document.addEventListener('keydown', ({ key }) => (globalThis.heard ??= []).push(key))`);
  });
  beforeRetry(async () => {
    await tab.evaluate(
      `(document.querySelector('input').value = '', document.activeElement.blur(), getSelection().removeAllRanges(), globalThis.heard = [])`,
    );
    await overlayIs(tab, `root.querySelector('.note-button') === null`);
  });

  it('with the focus where the mouse left it, which the page’s own keys do not hear of', async () => {
    const before = await count();
    await tab.select(depotSecond);
    await barIs(true);
    await tab.press('2');
    await overlayIs(tab, `root.querySelector('.bar-said') !== null`);
    expect((await notes()).find((note) => note.target.quote?.exact === depotSecond)?.category).toBe('claim');
    expect(await heard()).toEqual([]);
    expect(await tab.evaluate('document.activeElement === document.body')).toBe(true);
    await pressUndo(tab);
    await until('no note', async () => (await count()) === before);
  });

  it('and words selected by keyboard likewise', async () => {
    const before = await count();
    await tab.evaluate(`(() => {
      const words = [...document.querySelectorAll('article p')].at(-2).firstChild;
      getSelection().setBaseAndExtent(words, 0, words, 3);
      getSelection().modify('extend', 'forward', 'word');
    })()`);
    await barIs(true);
    await tab.press('1');
    await overlayIs(tab, `root.querySelector('.bar-said') !== null`);
    expect(await count()).toBe(before + 1);
    await pressUndo(tab);
    await until('no note', async () => (await count()) === before);
  });

  it('but not by one that no category has, nor after another key: those are the page’s', async () => {
    const before = await count();
    await tab.select(depotSecond);
    await barIs(true);
    await tab.press('9');
    await tab.press('1');
    await until('the page to hear', async () => (await heard()).join() === '9,1');
    expect(await count()).toBe(before);
    await tab.evaluate('(getSelection().removeAllRanges(), globalThis.heard = [])');
    await barIs(false);
  });

  it('nor by one typed into a field of the page', async () => {
    const before = await count();
    await tab.select(depotSecond);
    await barIs(true);
    await tab.evaluate(`document.querySelector('input[type=email], input').focus({ preventScroll: true })`);
    await tab.type('12');
    expect(await tab.evaluate(`document.querySelector('input').value`)).toBe('12');
    expect(await count()).toBe(before);
    await tab.evaluate(
      `(document.querySelector('input').blur(), getSelection().removeAllRanges(), globalThis.heard = [])`,
    );
    await barIs(false);
  });

  it('and Escape closes the bar, which the page hears', async () => {
    await tab.select(depotPassage); // In the other a card would open on the way, and Escape closes that first.
    await barIs(true);
    await tab.press('Escape');
    await barIs(false);
    expect(await heard()).toEqual(['Escape']);
    await tab.evaluate('getSelection().removeAllRanges()');
  });
});
