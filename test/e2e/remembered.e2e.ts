import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import {
  ask,
  type Desk,
  host,
  inPanel,
  openDesk,
  openPanel,
  overlayShown,
  panelSays,
  saveDraft,
  showTab,
  writeDraft,
} from './desk';
import { removeAll } from './note-steps';
import { replyToPage, tabIdOf } from './page-world';
import { isRetried } from './retried';
import { htmlPage } from './site-pages';

const paragraphs = [
  'The visitors pressed for most of the second half and were rewarded with a header two minutes from time.',
  'Their captain, Ilse Varga, had hit the post twice before the break, once from thirty yards and once from two.',
  'The club said that 4,200 people had watched the match from the new stand, which opened in August.',
  'A draw would have been enough for the home side, whose goalkeeper left the pitch in tears and on crutches.',
  'The return match is to be played in March, if the river allows it and the pitch has been drained by then.',
  'Nobody in the town could remember a later goal, although the old scorer said that he had seen two in his time.',
];
const article = (lines: readonly string[], head = '') =>
  htmlPage(
    'Late goal settles derby',
    `<article><h1>Late goal settles derby</h1><p>${lines.join('</p><p>')}</p></article>`,
    head,
  );
const corrected = paragraphs.map((line) => line.replace('4,200', '2,400')).filter((_, n) => n !== 4);
const passage = '4,200 people had watched the match';

let desk: Desk;
let own: Tab;
let tab: Tab;
let origin: string;
beforeAll(async () => {
  desk = await openDesk({
    '/late-goal-settles-derby': article(paragraphs),
    '/menu': '<title>Menu</title><nav>Soup</nav>',
  });
  origin = desk.site.origin.replace('localhost', 'news.localhost');
  own = await desk.own('ui/popup/popup.html');
});
afterAll(() => desk?.close());

async function open(url: string): Promise<Tab> {
  const page = await desk.browser.newTab();
  await page.goto(url);
  return page;
}
const wake = async (url: string) => ask<{ found: boolean }>(own, 'reader.wake', { tabId: await tabIdOf(own, url) });
const isThere = (page: Tab) => page.evaluate<boolean>(`document.querySelector('${host}') !== null`);

it('says honestly that a page is no article', async () => {
  const url = `${origin}/menu`;
  const page = await open(url);
  expect(await wake(url)).toEqual({ found: false });
  const title = `(globalThis.browser ?? chrome).action.getTitle({ tabId: ${await tabIdOf(own, url)} })`;
  expect(await own.evaluate(title)).toContain('no article was found on this page');
  expect(await isThere(page)).toBe(false);
  await page.close();
});

it('makes a note on an article about something else, when the reader asks, and keeps its text, when they say so', async ({
  task,
}) => {
  const url = `${origin}/late-goal-settles-derby`;
  if (isRetried(task)) await removeAll(own, url);
  const page = await open(url);
  expect(await wake(url)).toEqual({ found: true });
  await ask(own, 'settings.change', { keepArticles: 'ask' });
  await writeDraft(page, passage, 'Is that so?');
  await panelSays(page, 'Keep this article’s text with your note?');
  await inPanel(page, `void document.querySelector('.keep-article button').click()`);
  await until('the yes', () => inPanel(page, `document.querySelector('.keep-article [aria-pressed=true]') !== null`));
  await saveDraft(page);
  await page.close();
});

it('comes back by itself, at the mobile host and with what a newsletter added, and shows what changed', async () => {
  desk.site.put({ '/late-goal-settles-derby/': article(corrected) });
  tab = await open(`${origin.replace('news.', 'm.news.')}/late-goal-settles-derby/?utm_source=letter`);
  await overlayShown(tab);
  await openPanel(tab);
  await showTab(tab, 'notes');
  await panelSays(tab, 'This article changed since your note');
  await panelSays(tab, 'Is that so?');
  await panelSays(tab, '1 paragraph changed, 1 taken out.');
  const noted = `[...document.querySelectorAll('.changes > .paragraph-change :is(del, ins)')]
    .map((part) => part.localName + ' ' + part.textContent.trim())`;
  expect(await inPanel(tab, noted)).toEqual(['del 4,200', 'ins 2,400']);
});

it('opens the article as it was read, with the passage marked', async () => {
  await inPanel(tab, `void [...document.querySelectorAll('.changes button')].at(-1).click()`);
  const url = await until('the kept text', async () =>
    (await desk.browser.tabAddresses()).find((address) => address.includes('kept.html')),
  );
  const kept = await open(url);
  await until('the text', () => kept.evaluate(`document.querySelector('mark') !== null`));
  expect(await kept.evaluate(`document.querySelector('mark').textContent`)).toBe(passage);
  expect(await kept.evaluate(`document.querySelectorAll('.row.of-paragraph').length`)).toBe(paragraphs.length);
  await kept.close();
  await tab.close();
});

it('stays away from pages without notes, also from one that only declares the address of the article', async () => {
  const canonical = `<link rel="canonical" href="${origin}/late-goal-settles-derby">`;
  const other = paragraphs.map((line) => line.split(' ').reverse().join(' '));
  desk.site.put({ '/other-match-of-the-day': article(other), '/impostor-of-the-day': article(other, canonical) });
  for (const path of ['/other-match-of-the-day', '/impostor-of-the-day']) {
    const page = await open(origin + path);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect([path, await isThere(page)]).toEqual([path, false]);
    const payload = { canonicalUrl: `${origin}/late-goal-settles-derby`, text: other.join('\n') };
    const reply = await replyToPage(own, origin + path, { call: 'targets.read', payload });
    expect(reply).toEqual({ ok: true, value: [] });
    await page.close();
  }
});

it('knows the article by the address it declares where its text says the same', async () => {
  const canonical = `<link rel="canonical" href="${origin}/late-goal-settles-derby">`;
  desk.site.put({ '/s/4711': article(corrected, canonical) });
  const page = await open(`${origin}/s/4711`);
  await overlayShown(page);
  await page.close();
});

it('shows the note where the very same text stands on another site, and says where it was made', async () => {
  const url = `${origin.replace('news.', 'wire.')}/late-goal-settles-derby`;
  const page = await open(url);
  expect(await wake(url)).toEqual({ found: true });
  await ask(own, 'reader.relay', { tabId: await tabIdOf(own, url), call: 'panel.open' });
  await showTab(page, 'notes');
  await panelSays(page, `Noted on the same text at ${new URL(origin).host}`);
  await panelSays(page, 'Is that so?');
  await page.close();
});

it('is gone from the pages with the last note', async () => {
  const { notes } = await ask<{ notes: { id: string }[] }>(own, 'notes.read', {
    url: `${origin}/late-goal-settles-derby`,
  });
  expect(notes).toHaveLength(1);
  await ask(own, 'note.remove', { id: notes[0]!.id });
  const stored = `(globalThis.browser ?? chrome).storage.local.get(null).then((all) => Object.keys(all).filter((name) => name.startsWith('noted-')).length)`;
  await until('the address to be forgotten', async () => (await own.evaluate<number>(stored)) === 0);
});
