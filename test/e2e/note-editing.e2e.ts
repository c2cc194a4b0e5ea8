import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { depotPassage, depotSecond } from './articles';
import {
  closePanel,
  type Desk,
  demoArticle,
  draftBegun,
  inPanel,
  makeNote,
  marks,
  mentionsMarked,
  openDesk,
  openPanel,
  overlayIs,
  panelSays,
  press,
  saveDraft,
  showTab,
} from './desk';
import { readNotes, removeAll } from './note-steps';
import { beforeRetry, isRetried } from './retried';

const pictures = resolve(import.meta.dirname, '../../out/note-editing');

let desk: Desk;
let tab: Tab;
let library: Tab;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await openDesk({ '/article': demoArticle() });
  library = await desk.own('ui/library/library.html');
  tab = await desk.read('/article');
});
afterAll(() => desk?.close());

const notes = () => readNotes(library);

/** With one note, as the first group of tests leaves it, and the panel open at it; or with none and the panel closed. */
async function startAfresh(withNote = true): Promise<void> {
  await tab.setViewport(1280, 800);
  await tab.reload(); // A panel that was open has written its last word by then.
  await removeAll(library, `${desk.site.origin}/article`);
  await mentionsMarked(tab);
  if (!withNote) return;
  await tab.select(depotPassage);
  await press(tab, '.note-button');
  await draftBegun(tab, depotPassage);
  await write('Tags', 'monitoring, works council');
  await pick('Question');
  await write('Your note', 'Who told them, *and when*?');
  await saveDraft(tab);
}
/** Presses a button of the panel by its words. */
const choose = (name: string) =>
  until(name, () =>
    inPanel<boolean>(
      tab,
      `(() => {
      const found = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(name)});
      found?.click();
      return found !== undefined;
    })()`,
    ),
  );
/** Types into the field with this label. */
async function write(label: string, text: string): Promise<void> {
  const field = `[...document.querySelectorAll('label.field')].find(({ innerText }) => innerText.startsWith('${label}')).querySelector('input, textarea')`;
  await until(label, () => inPanel<boolean>(tab, `(${field}.focus(), document.activeElement === ${field})`));
  await tab.type(text);
  await until('what was typed', () => inPanel<boolean>(tab, `${field}.value.includes(${JSON.stringify(text)})`));
}
const pick = (category: string) =>
  inPanel(
    tab,
    `(() => {
    const choice = [...document.querySelectorAll('.choice')].find(({ innerText }) => innerText.trim() === '${category}');
    choice.querySelector('input').click();
  })()`,
  );

const body = () => inPanel<string>(tab, `document.querySelector('textarea')?.value ?? ''`);
/** Leaves the draft, and waits until it has gone. */
async function leave(): Promise<void> {
  await choose('Leave it as it was');
  await panelSays(tab, 'Draft thrown away');
  await until('the draft to go', () => inPanel(tab, `document.querySelector('.editor') === null`));
}

describe('a new note', () => {
  beforeRetry(() => startAfresh(false));

  it('keeps what is written, its tags each once, and its category, and is saved with Control and Enter', async () => {
    await tab.select(depotPassage);
    await press(tab, '.note-button');
    await draftBegun(tab, depotPassage);
    await write('Tags', 'monitoring, works council , monitoring,');
    await pick('Question');
    await write('Your note', 'Who told them, *and when*?');
    await tab.screenshot(resolve(pictures, `draft-${inject('browser')}.png`));
    await until('the words', async () => (await body()) === 'Who told them, *and when*?');
    await tab.press('Control+Enter');
    await panelSays(tab, 'Saved');
    expect(await notes()).toMatchObject([
      { body: 'Who told them, *and when*?', tags: ['monitoring', 'works council'], category: 'question', revision: 1 },
    ]);
  });

  it('is shown as text with its tags, category and quote', async ({ task }) => {
    if (isRetried(task)) await startAfresh();
    await until('the note', () => inPanel(tab, `document.querySelector('.note:not(.editor)') !== null`));
    const said = await panelSays(tab, 'Who told them, *and when*?');
    for (const words of [depotPassage, 'monitoring', 'works council', 'Question']) expect(said).toContain(words);
    await tab.screenshot(resolve(pictures, `saved-${inject('browser')}.png`));
  });
});

describe('a kept note', () => {
  beforeRetry(() => startAfresh());

  it('is edited, and is then a second revision', async () => {
    await choose('Edit');
    await until('its words', () => inPanel(tab, `document.activeElement?.value === 'Who told them, *and when*?'`));
    expect(await inPanel(tab, `document.querySelector('.choice:has(:checked)').innerText.trim()`)).toBe('Question');
    await write('Your note', ' Ask again.');
    await saveDraft(tab);
    const [note] = await notes();
    expect(note).toMatchObject({ revision: 2, tags: ['monitoring', 'works council'], category: 'question' });
    expect(note!.body).toContain('Ask again.');
  });

  it('stays as it was where an edit is left', async () => {
    const before = await notes();
    await choose('Edit');
    await write('Your note', 'Never mind.');
    // What an earlier note was saved with must not be taken for this one's.
    expect(await inPanel<string>(tab, 'document.body.innerText')).not.toContain('Saved');
    await leave();
    // Thrown away is not gone at once: what was being written comes back by Undo.
    await choose('Undo');
    await until('the words again', async () => (await body()).includes('Never mind.'));
    await leave();
    expect(await notes()).toEqual(before);
  });

  it('is removed, its mark with it, and comes back by Undo', async () => {
    const [before] = await notes();
    await tab.boxesOf(depotPassage);
    await until('its mark', async () => (await marks(tab, 'note')).length > 0);
    await choose('Remove');
    await panelSays(tab, 'Removed. It stays in the trash for 30 days.');
    await until('the mark to go', async () => (await marks(tab, 'note')).length === 0);
    expect(await notes()).toEqual([]);
    await choose('Undo');
    await panelSays(tab, 'Undone.');
    await until('the mark to come back', async () => (await marks(tab, 'note')).length > 0);
    const [after] = await notes();
    expect({ ...after, revision: 0, modified: '' }).toEqual({ ...before, revision: 0, modified: '' });
  });

  it('is shown in the article from the panel', async () => {
    await tab.evaluate(`void scrollTo(0, document.body.scrollHeight)`);
    await choose('Show in the article');
    await until('the flash', async () => (await marks(tab, 'flash')).length > 0);
  });
});

/** Whether the first line of these words is marked as noted. */
async function isMarked(words: string): Promise<boolean> {
  const [box] = await tab.boxesOf(words);
  return (await marks(tab, 'note')).some(({ x, y }) => Math.abs(x - box!.x) < 2 && Math.abs(y - box!.y) < box!.height);
}

/** Clicks into the middle of words in the article, once they are marked as noted. */
async function pressWords(words: string): Promise<void> {
  await until('the mark', () => isMarked(words));
  const [box] = await tab.boxesOf(words);
  await tab.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
}
const focused = () => inPanel<string>(tab, `document.activeElement?.ariaLabel ?? ''`);

describe('what is being written', () => {
  beforeRetry(() => startAfresh());

  it('is there again after a look at another tab', async () => {
    await choose('Edit');
    await until('its words', async () => (await body()).includes('and when'));
    await write('Your note', ' One more.');
    await showTab(tab, 'context');
    await showTab(tab, 'notes');
    expect(await body()).toContain('One more.');
  });

  it('and after the panel was closed in the middle of a word', async ({ task }) => {
    if (isRetried(task)) await choose('Edit');
    await write('Your note', ' Mid');
    await inPanel(tab, `void document.querySelector('[aria-label="Close panel"]').click()`);
    await overlayIs(tab, `root.querySelector('.edge-tab') !== null`);
    await openPanel(tab);
    await until('the words', async () => (await body()).includes('Mid'));
    await leave();
  });
});

describe('the passage of a note, pressed in the article', () => {
  beforeRetry(() => startAfresh());

  it('opens the panel at that note', async () => {
    await closePanel(tab);
    await makeNote(tab, depotSecond, 'The second.');
    await closePanel(tab);
    await pressWords(depotPassage);
    await until('the first note', async () => (await focused()).includes(depotPassage));
    await tab.screenshot(resolve(pictures, `pressed-${inject('browser')}.png`));
  });

  it('brings the open panel to that note, and leaves what is being written there', async ({ task }) => {
    if (isRetried(task)) await makeNote(tab, depotSecond, 'The second.');
    await choose('Edit');
    await write('Your note', ' Half.');
    await tab.setViewport(1700, 800);
    // The article stands elsewhere in a wider window, and its marks with it, a frame later.
    await until('the marks in their places', () => isMarked(depotSecond));
    await pressWords(depotSecond);
    await until('the second note', async () => (await focused()).includes(depotSecond));
    expect(await body()).toContain('Half.');
    await leave();
    await tab.setViewport(1280, 800);
  });

  it('leaves a link in it to be followed, and a selection to be made', async () => {
    await closePanel(tab);
    await tab.select('more closely than');
    await overlayIs(tab, `root.querySelector('.panel-frame') === null && root.querySelector('.note-button') !== null`);
  });
});
