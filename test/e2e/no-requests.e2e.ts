import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import {
  ask,
  closeCard,
  closePanel,
  type Desk,
  demoArticle,
  inPanel,
  makeNote,
  openCard,
  openDesk,
  openPanel,
} from './desk';
import { removeAll } from './note-steps';
import { inContentWorld } from './page-world';
import { isRetried } from './retried';

let desk: Desk;
let tab: Tab;
let library: Tab;
beforeAll(async () => {
  desk = await openDesk({ '/article': demoArticle() });
});
afterAll(() => desk?.close());

/** What the article itself loads, and the icon that a browser asks every site for. */
const ofThePage = ['/article', '/brackwater-lantern.css', '/brackwater-depot.svg', '/favicon.ico'];

/** Requests that neither the page nor the browser on its behalf would make. */
async function strayRequests(): Promise<string[]> {
  const expected = ofThePage.map((path) => desk.site.origin + path);
  const strays = (await desk.browser.requests()).filter(
    ({ url, from }) => from.includes('-extension://') || !expected.includes(url),
  );
  return [
    ...strays.map(({ url, from }) => `${url} by ${from}`),
    ...desk.site.asked.filter((path) => !ofThePage.includes(path)),
  ];
}

it('a whole session makes not one request', async ({ task }) => {
  if (isRetried(task)) await removeAll(await desk.own('ui/popup/popup.html'), `${desk.site.origin}/article`);
  tab = await desk.read('/article');
  await openCard(tab, 'Hubstaff');
  await closeCard(tab);
  await openPanel(tab);
  await inPanel(tab, `void document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
  await inPanel(tab, `void document.getElementById('tab-sayings').click()`);
  await until('the sayings', () => inPanel(tab, `document.querySelector('.saying') !== null`));
  await closePanel(tab);
  await makeNote(tab, 'monitored its workers more closely than it told them', 'For the archive.');

  const popup = await desk.own('ui/popup/popup.html');
  await until('the popup', () => popup.evaluate(`document.querySelector('button') !== null`));
  library = await desk.own('ui/library/library.html');
  await until('the note', () => library.evaluate(`document.body.innerText.includes('For the archive.')`));
  const { notes } = await ask<{ notes: { id: string }[] }>(library, 'notes.read', {
    url: `${desk.site.origin}/article`,
  });
  const { text } = await ask<{ text: string }>(library, 'bundle.write', { ids: notes.map(({ id }) => id) });
  await library.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'notes.jsonld'));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await until('the preview', () =>
    library.evaluate(`document.querySelector('.preview')?.innerText.includes('1 the same')`),
  );
  await library.evaluate(`void document.querySelector('.preview .primary').click()`);
  await until('the import', () =>
    library.evaluate(`document.querySelector('[role=status]').innerText.includes('Imported')`),
  );

  expect(await strayRequests()).toEqual([]);
});

it("an own page cannot make one: the extension's policy refuses it", async () => {
  const ways = {
    fetch: `fetch('${desk.site.origin}/planted').then(() => 'sent', () => 'refused')`,
    image: `new Promise((done) => Object.assign(new Image(), { onload: () => done('sent'), onerror: () => done('refused'), src: '${desk.site.origin}/brackwater-depot.svg?planted' }))`,
  };
  for (const [way, expression] of Object.entries(ways))
    expect([way, await library.evaluate(expression)]).toEqual([way, 'refused']);
  expect(desk.site.asked).not.toContain('/planted');
});

it('a request by a content script would be seen', async () => {
  await inContentWorld(library, `${desk.site.origin}/article`, `await fetch('/planted-by-script')`);
  expect((await strayRequests()).join()).toContain('/planted-by-script');
});
