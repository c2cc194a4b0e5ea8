import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import {
  closeCard,
  type Desk,
  demoArticle,
  host,
  makeNote,
  marks,
  mentionsMarked,
  openCard,
  openDesk,
  openPanel,
  overlayIs,
  panelSays,
  press,
  showTab,
} from './desk';
import { findPanelWindow, type PanelWindow, panelWindows } from './panel-window';
import { policies } from './policies';
import { beforeRetry, isRetried } from './retried';

/** In a page that sandboxes itself a frame gets no scripts, and in Firefox no extension either. */
const frameless = inject('browser') === 'firefox' ? ['sandboxed', 'scriptless'] : ['scriptless'];
const passage = 'monitored its workers more closely than it told them';
const second = 'A setting that was meant to end location tracking';
const body = 'Ask the works council.';

let desk: Desk;
let tab: Tab;
beforeAll(async () => {
  const pages = Object.entries(policies).map(([policy, headers]) => [`/${policy}`, { body: demoArticle(), headers }]);
  desk = await openDesk(Object.fromEntries(pages));
});
afterAll(() => desk?.close());

describe.each(Object.keys(policies))('on a %s page', (policy) => {
  it('recognises the article, marks it and explains a mention', async () => {
    tab = await desk.read(`/${policy}`);
    await mentionsMarked(tab);
    expect(await openCard(tab, 'Hubstaff')).toContain('Hubstaff');
    await closeCard(tab);
  });
  if (frameless.includes(policy)) tryWindow(policy);
  else tryFrame(policy);
});

function tryFrame(policy: string): void {
  it('keeps a note in the panel over the page, and finds it again', async ({ task }) => {
    if (isRetried(task)) tab = await desk.read(`/${policy}`);
    await makeNote(tab, passage, body);
    await tab.reload();
    await until('the note', async () => (await marks(tab, 'note')).length > 0);
    await openPanel(tab);
    await showTab(tab, 'notes');
    expect(await panelSays(tab, body)).toContain(passage);
    await tab.close();
  });
}

function tryWindow(policy: string): void {
  beforeRetry(async () => {
    if ((await panelWindows(desk)).length > 0) await (await findPanelWindow(desk)).close();
  });

  it('moves the panel to a window of its own, where no frame can run, and a note is kept there', async ({ task }) => {
    if (isRetried(task)) tab = await desk.read(`/${policy}`);
    await tab.select(passage);
    await press(tab, '.note-button');
    await overlayIs(tab, `root.querySelector('.panel-frame') !== null`);
    const panel = await findPanelWindow(desk);
    await overlayIs(tab, `root.querySelector('.panel-frame') === null`);
    await keepNote(panel, passage);
    await until('the note', async () => (await marks(tab, 'note')).length > 0);
    await panel.close();
  });

  it('goes there at once the next time, and shows another draft in the window that is open', async () => {
    await press(tab, '.edge-tab');
    expect(await tab.inRoot(host, `return root.querySelector('.panel-frame') === null`)).toBe(true);
    const panel = await findPanelWindow(desk);
    expect(await panel.evaluate(`document.querySelector('textarea') === null`)).toBe(true);
    await tab.select(second);
    await press(tab, '.note-button');
    await keepNote(panel, second);
    expect(await panelWindows(desk)).toHaveLength(1);
    await panel.close();
  });

  it('finds the notes again', async ({ task }) => {
    if (isRetried(task)) tab = await desk.read(`/${policy}`);
    else await tab.reload();
    await until('both notes', async () => (await marks(tab, 'note')).length > 1);
    await tab.close();
  });
}

async function keepNote(panel: PanelWindow, words: string): Promise<void> {
  await until('the draft', () => panel.evaluate(`document.querySelector('.editor .quote')?.innerText === '${words}'`));
  await panel.evaluate(typed(body));
  await until('the words', () => panel.evaluate(`document.querySelector('textarea').value === '${body}'`));
  await panel.evaluate(`void document.querySelector('form button[type=submit]').click()`);
  await until('"Saved"', () => panel.evaluate(`document.querySelector('[role=status]').innerText.includes('Saved')`));
}

/** Types as an input method does: the value, then the event by which a page hears of it. */
const typed = (text: string) => `((field) => {
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new window.Event('input', { bubbles: true }));
})(document.querySelector('textarea'))`;
