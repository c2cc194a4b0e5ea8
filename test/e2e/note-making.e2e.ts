import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { depotPassage, depotSecond } from './articles';
import {
  ask,
  closePanel,
  type Desk,
  demoArticle,
  draftBegun,
  host,
  inkHost,
  inPanel,
  marks,
  mentionsMarked,
  middleOf,
  openDesk,
  openPanel,
  overlayIs,
  panelSays,
  pressUndo,
  saveDraft,
  showTab,
  writeDraft,
} from './desk';
import { goDownTo, noteLooks, passageIn, pressInBar, quotesAre, readNotes, readQuotes, removeAll } from './note-steps';
import { tabIdOf } from './page-world';
import { isRetried } from './retried';

const pictures = resolve(import.meta.dirname, '../../out/note-making');
const picture = (name: string) => tab.screenshot(resolve(pictures, `${name}-${inject('browser')}.png`));

let desk: Desk;
/** A page of the extension through which the worker is asked. */
let library: Tab;
let tab: Tab;
let tabId: number;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await openDesk({ '/article': demoArticle() });
  library = await desk.own('ui/library/library.html');
  tab = await desk.read('/article');
  tabId = await tabIdOf(library, `${desk.site.origin}/article`);
  await tab.evaluate(`void addEventListener('keydown', ({ key }) => (globalThis.keys ??= []).push(key), true)`);
});
afterAll(() => desk?.close());

const notes = () => readNotes(library);
const quotes = () => readQuotes(library);
const relay = (call: string, payload: object = {}) => ask(library, 'reader.relay', { tabId, call, payload });

/** As before the first test, with notes on these words. */
async function startAfresh(...noted: string[]): Promise<void> {
  await tab.reload(); // A panel that was open has written its last word by then.
  await removeAll(library, `${desk.site.origin}/article`);
  await mentionsMarked(tab);
  await tab.evaluate(`void addEventListener('keydown', ({ key }) => (globalThis.keys ??= []).push(key), true)`);
  for (const words of noted) {
    await tab.select(words);
    await pressInBar(tab, 1);
    await overlayIs(tab, `root.querySelector('.bar-said') !== null`);
  }
}

describe('words selected', () => {
  it('are a note at once when a category is pressed beside them, in its colour and pattern', async ({ task }) => {
    if (isRetried(task)) await startAfresh();
    await tab.select(depotPassage);
    await overlayIs(tab, `root.querySelectorAll('.selection-bar .mark-button').length === 4`);
    await picture('bar');
    await pressInBar(tab, 3);
    await overlayIs(tab, `root.querySelector('[role=status]').textContent === 'Note saved'`);
    expect(await notes()).toMatchObject([{ category: 'question', body: '', tags: [] }]);
    await until('its mark', async () => (await noteLooks(tab))[0]?.includes('tint-violet pattern-wavy'));
    await pressUndo(tab);
    await quotesAre(library, []);
    await overlayIs(tab, `root.querySelector('.selection-bar') === null`);
  });

  it('are one by a digit too while the bar has the focus, which Escape gives up', async ({ task }) => {
    if (isRetried(task)) await startAfresh();
    await tab.select(depotPassage);
    await overlayIs(tab, `root.querySelector('.note-button') !== null`);
    await tab.inRoot(host, `root.querySelector('.note-button').focus()`);
    await tab.press('1');
    await overlayIs(tab, `root.querySelector('.bar-said') !== null`);
    expect(await notes()).toMatchObject([{ category: 'fact' }]);
    await tab.press('Escape');
    await overlayIs(tab, `root.querySelector('.selection-bar') === null`);
  });

  it('are one note where a category is pressed twice in a hurry', async () => {
    const before = await quotes();
    await tab.select(depotSecond);
    // The last one: where the first was, Undo is a moment later.
    const { x, y } = await middleOf(tab, '.mark-button:last-child');
    await tab.click(x, y, { count: 2 });
    await pressUndo(tab);
    await quotesAre(library, before);
  });

  it('show the page no name of a category', async () => {
    await tab.select(depotSecond);
    await overlayIs(tab, `root.querySelector('.note-button') !== null`);
    const told = await tab.inRoot<string>(
      host,
      `return [...root.querySelectorAll('.selection-bar, .selection-bar *')].map((each) => each.ariaLabel + each.title).join() + root.querySelector('.selection-bar').textContent`,
    );
    expect(told).not.toMatch(/fact|claim|quote|question/i);
    await tab.evaluate('getSelection().removeAllRanges()');
    await overlayIs(tab, `root.querySelector('.selection-bar') === null`);
  });
});

it('words selected are a note by a touch too, which is undone by one', async () => {
  await tab.evaluate(
    `void addEventListener('pointerdown', ({ pointerType }) => { globalThis.pointer = pointerType; }, true)`,
  );
  const tap = async (selector: string) => {
    const { x, y } = await middleOf(tab, selector);
    await tab.tap(x, y);
  };
  const before = await quotes();
  await tab.select(depotSecond);
  await tap('.mark-button');
  await overlayIs(tab, `root.querySelector('.bar-said') !== null`);
  expect(await quotes()).toContain(depotSecond);
  expect(await tab.evaluate('globalThis.pointer')).toBe('touch');
  await tap('.bar-said + button');
  await quotesAre(library, before);
});

it('a note is found by a touch on its words', async ({ task }) => {
  if (isRetried(task)) await startAfresh(depotPassage);
  await until('its mark', async () => (await marks(tab, 'note')).length > 0);
  const [box] = await tab.boxesOf(depotPassage);
  await tab.tap(box!.x + box!.width / 2, box!.y + box!.height / 2);
  await until('the note', () => inPanel(tab, `document.activeElement?.classList.contains('note')`));
  await closePanel(tab);
});

describe('by keyboard alone', () => {
  const says = (start: string) => until(`“${start}”`, async () => (await passageIn(tab)).startsWith(start));
  const selectingBegun = () =>
    until('the focus', () => inPanel(tab, `document.activeElement?.className === 'select-mode'`));
  /** Walks to two words in the article's third paragraph. */
  const walk = async () => {
    await tab.evaluate(`(getSelection().removeAllRanges(), scrollTo(0, 0), globalThis.keys = [])`);
    await relay('passage.begin');
    await relay('panel.open');
    await selectingBegun();
    await goDownTo(tab, 'A parcel firm that employs');
    await tab.press('ArrowRight');
    await until('its first sentence', async () => /^A parcel firm.*on Friday\.$/.test(await passageIn(tab)));
    await tab.press('ArrowRight');
    await says('Office staff');
    await tab.press('Control+ArrowRight');
    await until('a word', async () => (await passageIn(tab)) === 'Office');
    await tab.press('Control+Shift+ArrowRight');
    await until('two words', async () => (await passageIn(tab)) === 'Office staff');
  };

  it('a passage is chosen by paragraph, sentence and word, extended, and read out', async ({ task }) => {
    if (isRetried(task)) await startAfresh(depotPassage);
    await walk();
    expect(await inPanel(tab, `document.querySelector('.select-words').getAttribute('aria-live')`)).toBe('assertive');
    await until('its mark', async () => (await marks(tab, 'passage')).length > 0);
    await picture('selecting');
  });

  it('is kept in a category by its digit, and not by another', async ({ task }) => {
    if (isRetried(task)) await startAfresh(depotPassage).then(walk);
    await tab.press('7');
    await tab.press('2');
    await panelSays(tab, 'Saved: Claim.');
    expect((await notes()).find(({ category }) => category === 'claim')?.target.quote?.exact).toBe('Office staff');
    await tab.press('z');
    await panelSays(tab, 'Undone.');
    expect(await quotes()).toEqual([depotPassage]);
  });

  it('becomes a draft by Enter, while the page has heard no key of it all', async ({ task }) => {
    if (isRetried(task)) await startAfresh(depotPassage).then(walk);
    await tab.press('Enter');
    await draftBegun(tab, 'Office staff');
    await tab.type('Which staff?');
    await until('the words', () => inPanel(tab, `document.activeElement.value === 'Which staff?'`));
    expect(await tab.evaluate('globalThis.keys')).toEqual([]);
    await until('no mark', async () => (await marks(tab, 'passage')).length === 0);
  });

  it('is left by Escape, and the panel stays', async ({ task }) => {
    if (isRetried(task)) await relay('passage.leave');
    await relay('passage.begin');
    await selectingBegun();
    await tab.press('Escape');
    await until('the panel again', () => inPanel(tab, `document.querySelector('.select-mode') === null`));
    await until('the focus in it', () => inPanel(tab, `document.activeElement !== document.body`));
    await until('no mark', async () => (await marks(tab, 'passage')).length === 0);
  });
});

describe('a tag', () => {
  const field = `document.querySelector('.tag-field input')`;

  it('is completed from those used before, by arrows and Enter, while Escape closes no more than the list', async ({
    task,
  }) => {
    if (isRetried(task)) {
      await startAfresh(depotPassage);
      await writeDraft(tab, 'Office staff', 'Which staff?');
    }
    const draft = {
      ...(await notes())[0]!,
      id: crypto.randomUUID(),
      tags: ['works council', 'wearables'],
      modified: '2026-11-01T00:00:00.000Z',
    };
    await ask(library, 'note.keep', { draft });
    await closePanel(tab);
    await openPanel(tab);
    await draftBegun(tab, 'Office staff');
    await inPanel(tab, `${field}.focus()`);
    await tab.type('wor');
    await until('one that fits', () => inPanel(tab, `document.querySelectorAll('[role=option]').length === 1`));
    await tab.press('ArrowDown');
    await until('it chosen', () =>
      inPanel(
        tab,
        `document.getElementById(${field}.getAttribute('aria-activedescendant')).textContent.includes('works council')`,
      ),
    );
    await picture('tags');
    await tab.press('Enter');
    await until('the tag', () => inPanel(tab, `${field}.value === 'works council, '`));
    await tab.type('wea');
    await until('another', () => inPanel(tab, `document.querySelectorAll('[role=option]').length === 1`));
    await tab.press('Escape');
    await until('no list', () => inPanel(tab, `document.querySelectorAll('[role=option]').length === 0`));
    await saveDraft(tab);
    expect((await notes()).find(({ body }) => body === 'Which staff?')?.tags).toEqual(['works council', 'wea']);
  });

  it('and all of the note is undone by one press after it was saved', async () => {
    await inPanel(tab, `void document.querySelector('[role=status] button').click()`);
    await panelSays(tab, 'Undone.');
    expect((await notes()).some(({ body }) => body === 'Which staff?')).toBe(false);
  });
});

it('notes that overlap are all offered when one is pressed', async ({ task }) => {
  if (isRetried(task)) await startAfresh(depotPassage, 'closely than it told them');
  else await closePanel(tab);
  await tab.select('more closely than it told them');
  await pressInBar(tab, 2);
  await until('its mark', async () => (await noteLooks(tab)).some((each) => each.includes('tint-orange')));
  // Tinted once: three tints one over the other make words hard to read.
  const tints = await tab.inRoot<string[]>(
    inkHost,
    `return [...root.querySelectorAll('.mark.note.over')].map((mark) => getComputedStyle(mark).backgroundColor)`,
  );
  expect(new Set(tints)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
  const [box] = await tab.boxesOf('than it told them');
  await tab.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
  expect(await panelSays(tab, '3 notes on the words you pressed.')).not.toContain('Show all');
  await until('the focus on the first', () => inPanel(tab, `document.activeElement?.classList.contains('note')`));
  await picture('overlapping');
  await tab.press('ArrowDown');
  await until('the second', () =>
    inPanel(tab, `[...document.querySelectorAll('.note')].indexOf(document.activeElement) === 1`),
  );
  await closePanel(tab);
});

it('a category of the reader’s own has a name in the panel, and a look and a number in the page', async ({ task }) => {
  const { categories } = await ask<{ categories: object[] }>(library, 'settings.read');
  const own = { id: 'c-hunch', name: 'Zebra crossing', colour: 'rose', pattern: 'dash-dot' };
  const unused = categories.slice(2).map((category) => ({ ...category, retired: true }));
  const now = [own, ...categories.slice(0, 2), ...unused];
  if (isRetried(task)) await startAfresh();
  else await ask(library, 'categories.change', { was: categories, now });
  await tab.select(depotSecond);
  await overlayIs(tab, `root.querySelectorAll('.selection-bar .mark-button').length === 3`);
  await pressInBar(tab, 1);
  await until('its mark', async () =>
    (await noteLooks(tab)).some((each) => each.includes('tint-rose pattern-dash-dot')),
  );
  expect(await tab.inRoot(host, `return root.textContent`)).not.toContain('Zebra');
  await openPanel(tab);
  await showTab(tab, 'notes');
  await panelSays(tab, 'Zebra crossing');
  await closePanel(tab);
});
