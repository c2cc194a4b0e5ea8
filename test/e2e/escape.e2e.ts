import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { depotPassage } from './articles';
import {
  ask,
  type Desk,
  demoArticle,
  draftBegun,
  host,
  inPanel,
  mentionsMarked,
  openCard,
  openDesk,
  openPanel,
  overlayIs,
  writeDraft,
} from './desk';
import { removeAll } from './note-steps';
import { tabIdOf } from './page-world';
import { beforeRetry } from './retried';

// Escape takes away one thing at a time, the last that came up, and leaves the focus where a reader would look for it.

let desk: Desk;
/** A page of the extension through which the worker is asked. */
let own: Tab;
let tab: Tab;
let tabId: number;
beforeAll(async () => {
  desk = await openDesk({ '/article': demoArticle() });
  own = await desk.own('ui/popup/popup.html');
  tab = await desk.read('/article');
  tabId = await tabIdOf(own, `${desk.site.origin}/article`);
  await mentionsMarked(tab);
});
afterAll(() => desk?.close());
beforeRetry(async () => {
  await tab.reload(); // A panel that was open has written its last word by then.
  await removeAll(own, `${desk.site.origin}/article`);
  await mentionsMarked(tab);
});

const panelIs = (what: string, expression: string) => until(what, () => inPanel<boolean>(tab, expression));
const panelGone = () => overlayIs(tab, `root.querySelector('.panel-frame') === null`);
const focusOnEdge = () => overlayIs(tab, `root.activeElement?.classList.contains('edge-tab') === true`);
const tags = `document.querySelector('.tag-field input')`;

it('in the panel: the list of tags, then the panel, in which the draft is there again', async () => {
  await keepTagged();
  await writeDraft(tab, depotPassage, 'Half a thought');
  await inPanel(tab, `${tags}.focus()`);
  await tab.type('wor');
  await panelIs('the list', `document.querySelectorAll('[role=option]').length === 1`);

  await tab.press('Escape');
  await panelIs('no list', `document.querySelectorAll('[role=option]').length === 0`);
  expect(await inPanel(tab, `document.activeElement === ${tags} && ${tags}.value === 'wor'`)).toBe(true);

  tab.press('Escape').catch(() => undefined); // The frame may go before the key is acknowledged.
  await panelGone();
  await focusOnEdge();

  await tab.press('Enter');
  await draftBegun(tab, depotPassage);
  expect(await inPanel(tab, 'document.activeElement.value')).toBe('Half a thought');
});

it('while selecting by keyboard: the selecting, then the panel', async () => {
  await openPanel(tab);
  await ask(own, 'reader.relay', { tabId, call: 'passage.begin', payload: {} });
  await panelIs('selecting', `document.activeElement?.className === 'select-mode'`);

  await tab.press('Escape');
  await panelIs('the panel', `document.querySelector('.select-mode') === null`);
  await panelIs('the focus in it', `document.hasFocus() && document.activeElement !== document.body`);

  tab.press('Escape').catch(() => undefined);
  await panelGone();
  await focusOnEdge();
});

it('in the page: the card, then the bar beside the selection, and then it is the page’s own key', async () => {
  await tab.evaluate(`void addEventListener('keydown', ({ key }) => (globalThis.heard ??= []).push(key))`);
  await tab.select(depotPassage);
  await overlayIs(tab, `root.querySelector('.note-button') !== null`);
  await openCard(tab, 'Hubstaff');

  await tab.press('Escape');
  await overlayIs(tab, `root.querySelector('.card-popup') === null`);
  expect(await tab.inRoot(host, `return root.querySelector('.note-button') !== null`)).toBe(true);
  expect(await tab.evaluate('globalThis.heard ?? []')).toEqual([]);

  await tab.press('Escape');
  await overlayIs(tab, `root.querySelector('.selection-bar') === null`);
  await tab.press('Escape');
  await until('the page to hear both', () => tab.evaluate(`globalThis.heard.join() === 'Escape,Escape'`));
  expect(await tab.evaluate('getSelection().toString().length > 0')).toBe(true);
});

it('from a bar that has the focus back to the page, and from a card that has it to its mention', async () => {
  await tab.select(depotPassage);
  await overlayIs(tab, `root.querySelector('.note-button') !== null`);
  await tab.inRoot(host, `root.querySelector('.note-button').focus()`);
  await tab.press('Escape');
  await overlayIs(tab, `root.querySelector('.selection-bar') === null`);
  expect(await tab.evaluate('document.activeElement === document.body')).toBe(true);

  await ask(own, 'reader.relay', { tabId, call: 'mention.step', payload: { by: 1 } });
  await overlayIs(tab, `root.activeElement?.className === 'mention-focus'`);
  await tab.press('Tab');
  await overlayIs(tab, `root.activeElement?.closest('.card-popup') !== null`);
  await tab.press('Escape');
  await overlayIs(tab, `root.querySelector('.card-popup') === null`);
  expect(await tab.inRoot(host, 'return root.activeElement?.className')).toBe('mention-focus');
});

/** A note with a tag for the list to offer. */
async function keepTagged(): Promise<void> {
  const article = { url: `${desk.site.origin}/elsewhere`, title: 'Elsewhere' };
  const target = { quote: { exact: 'Elsewhere', prefix: '', suffix: '' } };
  const rest = { article, target, body: '', tags: ['works council'], modified: '2026-11-01T00:00:00.000Z' };
  await ask(own, 'note.keep', {
    draft: { id: crypto.randomUUID(), address: article.url.replace(/^https?:\/\//, ''), ...rest },
  });
}
