import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { depotPassage, depotSecond } from './articles';
import {
  closeCard,
  closePanel,
  type Desk,
  demoArticle,
  host,
  makeNote,
  marks,
  openCard,
  openDesk,
  openPanel,
  panelSays,
  showTab,
} from './desk';
import { isRetried } from './retried';

/** The article, in a page that writes down every error that reaches it. */
const watched = demoArticle().replace(
  '<head>',
  `<head><script>errors = [];
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => errors.push(event.message ?? String(event.reason)));
  </script>`,
);

let desk: Desk;
let tab: Tab;
beforeAll(async () => {
  desk = await openDesk({ '/article': watched });
  tab = await desk.read('/article');
  await makeNote(tab, depotPassage, 'Before the update.');
});
afterAll(() => desk?.close());

const hosts = () => tab.evaluate<number>(`document.querySelectorAll('${host}').length`);

/** Updates the extension, and waits until the overlay that was there has gone and another shows as many notes. */
async function update(notes: number): Promise<void> {
  await tab.evaluate(`void (old = document.querySelector('${host}'))`);
  await desk.browser.updateExtension();
  await until('the old overlay to go', async () => !(await tab.evaluate('old.isConnected')));
  await until('the new overlay with the notes', async () => (await marks(tab, 'note')).length >= notes);
}

it('takes the old overlay down and puts one new one up, with the notes, when the extension is updated', async () => {
  await closePanel(tab);
  const before = (await marks(tab, 'mention')).length;
  await update(1);
  expect(await hosts()).toBe(2);
  await until('as many marks', async () => (await marks(tab, 'mention')).length === before);
});

it('goes on as before: cards, panel and notes', async ({ task }) => {
  if (isRetried(task)) await closePanel(tab);
  expect(await openCard(tab, 'Hubstaff')).toContain('Hubstaff');
  await closeCard(tab);
  await openPanel(tab);
  await showTab(tab, 'notes');
  await panelSays(tab, 'Before the update.');
  await closePanel(tab);
  await makeNote(tab, depotSecond, 'After the update.');
  expect(await hosts()).toBe(2);
});

it('stays one through page changes after an update, and no error reaches the page', async () => {
  await update(2);
  await tab.evaluate(`void (document.querySelector('article').innerHTML += '<p>Corrected on Monday.</p>')`);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await until('the notes on new nodes', async () => (await marks(tab, 'note')).length >= 2);
  expect(await hosts()).toBe(2);
  expect(await tab.evaluate('errors')).toEqual([]);
});
