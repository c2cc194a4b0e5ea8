import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ArticleNotes } from '../../src/bridge/own-calls';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { depotPassage, depotSecond } from './articles';
import {
  ask,
  closePanel,
  type Desk,
  demoArticle,
  inPanel,
  makeNote,
  marks,
  openDesk,
  openPanel,
  overlayIs,
  panelSays,
  pressNote,
} from './desk';

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

const notes = async () =>
  (await ask<{ articles: ArticleNotes[] }>(library, 'articles.list')).articles.flatMap((article) => article.notes);
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
}
const pick = (category: string) =>
  inPanel(
    tab,
    `(() => {
    const choice = [...document.querySelectorAll('.choice')].find(({ innerText }) => innerText.trim() === '${category}');
    choice.querySelector('input').click();
  })()`,
  );

describe('a new note', () => {
  it('keeps what is written, its tags each once, and its category, and is saved with Control and Enter', async () => {
    await tab.select(depotPassage);
    await pressNote(tab);
    await until('the draft', () => inPanel(tab, `document.activeElement?.localName === 'textarea'`));
    await write('Tags', 'monitoring, works council , monitoring,');
    await pick('Question');
    await write('Your note', 'Who told them, *and when*?');
    await tab.screenshot(resolve(pictures, `draft-${inject('browser')}.png`));
    await tab.press('Control+Enter');
    await panelSays(tab, 'Saved');
    expect(await notes()).toMatchObject([
      { body: 'Who told them, *and when*?', tags: ['monitoring', 'works council'], category: 'question', revision: 1 },
    ]);
  });

  it('is shown as text with its tags, category and quote', async () => {
    const said = await panelSays(tab, 'Who told them, *and when*?');
    for (const words of [depotPassage, 'monitoring', 'works council', 'Question']) expect(said).toContain(words);
    await tab.screenshot(resolve(pictures, `saved-${inject('browser')}.png`));
  });
});

describe('a kept note', () => {
  it('is edited, and is then a second revision', async () => {
    await choose('Edit');
    await until('its words', () =>
      inPanel(tab, `document.querySelector('textarea')?.value === 'Who told them, *and when*?'`),
    );
    expect(await inPanel(tab, `document.querySelector('.choice:has(:checked)').innerText.trim()`)).toBe('Question');
    await write('Your note', ' Ask again.');
    await choose('Save note');
    await panelSays(tab, 'Saved');
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
    await choose('Leave it as it was');
    await panelSays(tab, 'Draft thrown away');
    // Thrown away is not gone at once: what was being written comes back by Undo.
    await choose('Undo');
    await until('the words again', () =>
      inPanel(tab, `document.querySelector('textarea')?.value.includes('Never mind.') ?? false`),
    );
    await choose('Leave it as it was');
    await panelSays(tab, 'Draft thrown away');
    expect(await notes()).toEqual(before);
  });

  it('is removed, its mark with it, and comes back by Undo', async () => {
    const [before] = await notes();
    await choose('Remove');
    await panelSays(tab, 'Removed. It stays in the trash for 30 days.');
    await until('the mark to go', async () => (await marks(tab, 'note')).length === 0);
    expect(await notes()).toEqual([]);
    await choose('Undo');
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

/** Clicks into the middle of words in the article. */
async function pressWords(words: string): Promise<void> {
  const [box] = await tab.boxesOf(words);
  await tab.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
}
const focused = () => inPanel<string>(tab, `document.activeElement?.ariaLabel ?? ''`);

const tabTo = (name: string) => inPanel(tab, `void document.getElementById('tab-${name}').click()`);
const body = () => inPanel<string>(tab, `document.querySelector('textarea')?.value ?? ''`);

describe('what is being written', () => {
  it('is there again after a look at another tab', async () => {
    await choose('Edit');
    await until('its words', async () => (await body()).includes('Ask again.'));
    await write('Your note', ' One more.');
    await tabTo('context');
    await tabTo('notes');
    expect(await body()).toContain('One more.');
  });

  it('and after the panel was closed in the middle of a word', async () => {
    await write('Your note', ' Mid');
    await inPanel(tab, `void document.querySelector('[aria-label="Close panel"]').click()`);
    await overlayIs(tab, `root.querySelector('.edge-tab') !== null`);
    await openPanel(tab);
    await until('the words', async () => (await body()).includes('Mid'));
    await choose('Leave it as it was');
    await panelSays(tab, 'Draft thrown away');
  });
});

describe('the passage of a note, pressed in the article', () => {
  it('opens the panel at that note', async () => {
    await closePanel(tab);
    await makeNote(tab, depotSecond, 'The second.');
    await closePanel(tab);
    await pressWords(depotPassage);
    await until('the first note', async () => (await focused()).includes(depotPassage));
    await tab.screenshot(resolve(pictures, `pressed-${inject('browser')}.png`));
  });

  it('brings the open panel to that note, and leaves what is being written there', async () => {
    await choose('Edit');
    await write('Your note', ' Half.');
    await tab.setViewport(1700, 800);
    await pressWords(depotSecond);
    await until('the second note', async () => (await focused()).includes(depotSecond));
    expect(await inPanel(tab, `document.querySelector('textarea').value`)).toContain('Half.');
    await choose('Leave it as it was');
    await tab.setViewport(1280, 800);
  });

  it('leaves a link in it to be followed, and a selection to be made', async () => {
    await closePanel(tab);
    await tab.select('more closely than');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await overlayIs(tab, `root.querySelector('.panel-frame') === null && root.querySelector('.note-button') !== null`);
  });
});
