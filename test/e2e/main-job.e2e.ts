import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import {
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
import { isRetried } from './retried';

let desk: Desk;
let tab: Tab;
beforeAll(async () => {
  desk = await openDesk({ '/article': demoArticle(), '/sport': sport });
  tab = await desk.read('/article');
});
afterAll(() => desk?.close());

/** In the demonstration article once each. */
const passage = 'monitored its workers more closely than it told them';
const second = 'A setting that was meant to end location tracking';

const sport = `<!doctype html><html lang="en"><title>Late goal settles derby</title><article><h1>Late goal settles derby</h1>
${'<p>The visitors pressed for most of the second half and were rewarded with a header two minutes from time.</p>'.repeat(20)}</article>`;

it('inserts nothing into a page on another subject', async () => {
  const other = await desk.browser.newTab();
  await other.goto(`${desk.site.origin}/sport`);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await other.evaluate(`document.documentElement.children.length`)).toBe(2);
  await other.close();
});

it('marks what the article names and leaves the article as it was', async () => {
  await mentionsMarked(tab);
  expect(await tab.evaluate(`document.body.outerHTML.includes('mention-')`)).toBe(false);
  expect(await tab.evaluate(`document.querySelector('${host}').shadowRoot`)).toBe(null);
});

it('explains a mention on a card whose every sentence has a kind and a source', async () => {
  const card = await openCard(tab, 'Hubstaff');
  expect(card).toContain('Hubstaff');
  const bare = `[...root.querySelectorAll('.card-popup .statement')].filter((statement) =>
    !statement.querySelector('.kind').textContent || statement.querySelectorAll('.sources a[href^=http]').length === 0).length`;
  expect(await tab.inRoot(host, `return ${bare}`)).toBe(0);
  await closeCard(tab);
});

describe('the panel', () => {
  it('says why the page was recognised and lists the cards', async ({ task }) => {
    if (isRetried(task)) await tab.reload();
    await openPanel(tab);
    expect(await panelSays(tab, 'Explained here')).toContain('Recognised as an article about surveillance at work');
    expect(await inPanel(tab, `document.querySelectorAll('.why li').length`)).toBeGreaterThan(1);
    expect(await inPanel(tab, `document.querySelectorAll('details.card').length`)).toBeGreaterThan(2);
  });

  it('closes on Escape and the tab comes back', async ({ task }) => {
    if (isRetried(task)) await tab.reload().then(() => openPanel(tab));
    await closePanel(tab);
    await overlayIs(tab, `root.activeElement?.className.includes('edge-tab')`);
  });
});

it('keeps a note, and finds it where it was after the browser was restarted', async ({ task }) => {
  if (isRetried(task)) tab = await desk.read('/article');
  await makeNote(tab, passage, 'Compare with the works agreement.');
  await until('the mark', async () => (await marks(tab, 'note')).length > 0);
  await desk.restart('close');
  tab = await desk.read('/article');
  await until('the note', async () => (await marks(tab, 'note')).length > 0);
  const [box] = await tab.boxesOf(passage);
  await until('the mark on its words', async () =>
    (await marks(tab, 'note')).some(({ x, y }) => Math.abs(x - box!.x) < 2 && Math.abs(y - box!.y) < box!.height),
  );
  await openPanel(tab);
  await showTab(tab, 'notes');
  await panelSays(tab, 'Compare with the works agreement.');
});

it('loses no note shown as saved when the browser is killed', async ({ task }) => {
  if (isRetried(task)) tab = await desk.read('/article');
  else await closePanel(tab);
  await makeNote(tab, second, 'Survives.');
  await desk.restart('kill');
  const library = await desk.own('ui/library/library.html');
  await until('the note', () => library.evaluate(`document.body.innerText.includes('Survives.')`));
});
