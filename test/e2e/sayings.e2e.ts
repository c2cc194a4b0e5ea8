import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { ask, type Desk, demoArticle, inPanel, marks, openDesk, openPanel, panelSays } from './desk';

let desk: Desk;
let tab: Tab;
beforeAll(async () => {
  desk = await openDesk({ '/article': demoArticle() });
  tab = await desk.read('/article');
  await openPanel(tab);
  await inPanel(tab, `void document.getElementById('tab-sayings').click()`);
  await panelSays(tab, 'Dorrit Amblecote');
});
afterAll(() => desk?.close());

const groupOf = (name: string) => `[...document.querySelectorAll('section')].find((group) =>
  group.querySelector(':scope > .bar > h2')?.textContent === ${JSON.stringify(name)})`;

it('gives each speaker their own words and says how direct they are', async () => {
  const words = await inPanel<string>(tab, `${groupOf('Dorrit Amblecote')}.innerText`);
  expect(words).toContain('I found a map of my own street in the file they handed me');
  expect(words).toContain('in their words');
});

it('says how much of the article is whose voice, adding up to all of it', async () => {
  const shares = await inPanel<number[]>(
    tab,
    `[...document.querySelectorAll('.voices-bar span')].map((part) => Number(part.style.flexGrow))`,
  );
  expect(shares.length).toBeGreaterThan(2);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
});

it('shows in the margin who speaks, and takes it away again', async () => {
  expect(await marks(tab, 'voice')).toEqual([]);
  const box = `document.querySelector('input[type=checkbox]')`;
  await inPanel(tab, `void ${box}.click()`);
  await until('the margin', async () => (await marks(tab, 'voice')).length > 0);
  await inPanel(tab, `void ${box}.click()`);
  await until('an empty margin', async () => (await marks(tab, 'voice')).length === 0);
});

it('makes a note from a claim in one step, with who says it, and exports that', async () => {
  await inPanel(
    tab,
    `void [...${groupOf('Dorrit Amblecote')}.querySelectorAll('button')].find(({ textContent }) => textContent === 'Note this').click()`,
  );
  await panelSays(tab, 'Said by Dorrit Amblecote, in their words');
  await inPanel(tab, `void document.querySelector('form button[type=submit]').click()`);
  await panelSays(tab, 'Saved');
  const library = await desk.own('ui/library/library.html');
  const { articles } = await ask<{ articles: { notes: { id: string; target: { saying: object } }[] }[] }>(
    library,
    'articles.list',
  );
  const [note] = articles[0]!.notes;
  expect(note!.target.saying).toEqual({ speaker: 'Dorrit Amblecote', directness: 'direct' });
  const { text } = await ask<{ text: string }>(library, 'bundle.write', { ids: [note!.id] });
  expect(JSON.parse(text).first.items[0].target['fn:saying']).toEqual({
    'fn:speaker': 'Dorrit Amblecote',
    'fn:directness': 'direct',
  });
  await library.close();
});
