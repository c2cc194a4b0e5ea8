import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import type { Draft } from '../../src/model/note';
import { depotPassage, depotSecond } from './articles';
import {
  ask,
  closePanel,
  type Desk,
  demoArticle,
  draftBegun,
  inPanel,
  makeNote,
  mentionsMarked,
  openDesk,
  openPanel,
  panelSays,
  saveDraft,
  writeDraft,
} from './desk';
import { readNotes, removeAll } from './note-steps';
import { isRetried } from './retried';

let desk: Desk;
let tab: Tab;
let library: Tab;
beforeAll(async () => {
  desk = await openDesk({ '/article': demoArticle() });
  library = await desk.own('ui/library/library.html');
});
afterAll(() => desk?.close());

const listNotes = () => readNotes(library);
const listDrafts = () => ask<Draft[]>(library, 'drafts.read', { url: `${desk.site.origin}/article` });
const bodies = async () => (await listNotes()).map(({ body }) => body).sort();

/** The article without a note, its panel closed. */
async function startAfresh(): Promise<void> {
  await tab.reload(); // A panel that was open has written its last word by then.
  await removeAll(library, `${desk.site.origin}/article`);
  await mentionsMarked(tab);
}

describe('the worker dies', () => {
  it('before a page is opened: the gate wakes it', async () => {
    await desk.browser.stopWorker();
    tab = await desk.read('/article');
    await mentionsMarked(tab);
  });

  it('before the cards are read: the panel wakes it', async ({ task }) => {
    if (isRetried(task)) await startAfresh();
    await desk.browser.stopWorker();
    await openPanel(tab);
    await panelSays(tab, 'Explained here');
    expect(await inPanel(tab, `document.querySelectorAll('details.card').length`)).toBeGreaterThan(2);
    await closePanel(tab);
  });

  it('between draft and save: the note is kept', async ({ task }) => {
    if (isRetried(task)) await startAfresh();
    await writeDraft(tab, depotPassage, 'Outlives the worker.');
    await desk.browser.stopWorker();
    await saveDraft(tab);
    expect(await bodies()).toEqual(['Outlives the worker.']);
    expect(await listDrafts()).toEqual([]);
  });

  it('between preview and import: all of the bundle is imported', async () => {
    const [note] = await listNotes();
    const before = await bodies();
    const { text } = await ask<{ text: string }>(library, 'bundle.write', { ids: [note!.id] });
    const other = text.replaceAll(note!.id, `urn:uuid:${crypto.randomUUID()}`);
    expect(await ask(library, 'bundle.preview', { text: other })).toMatchObject({ new: 1, same: 0 });
    await desk.browser.stopWorker();
    expect(await ask(library, 'bundle.import', { text: other })).toMatchObject({ count: { new: 1, same: 0 } });
    expect(await bodies()).toEqual([...before, note!.body].sort());
  });

  it('before an export: every note is in it', async () => {
    const ids = (await listNotes()).map(({ id }) => id);
    await desk.browser.stopWorker();
    const { text } = await ask<{ text: string }>(library, 'bundle.write', { ids });
    for (const id of ids) expect(text).toContain(id);
  });
});

/** Keeps every other transaction waiting, as a slow disk would, until `held.end` is called. */
const holdStore = `new Promise((resolve) => {
  const opening = indexedDB.open('fair-notice');
  opening.onsuccess = () => {
    const db = opening.result;
    const names = [...db.objectStoreNames];
    const store = db.transaction(names, 'readwrite').objectStore(names[0]);
    let isOver = false;
    const goOn = () => isOver ? db.close() : (store.count().onsuccess = goOn);
    globalThis.held = { end() { isOver = true; } };
    store.count().onsuccess = () => { resolve(true); goOn(); };
  };
})`;

describe('saving', () => {
  it('is not said to be done before the commit', async ({ task }) => {
    if (isRetried(task)) await library.evaluate('void globalThis.held?.end()').then(startAfresh);
    else await closePanel(tab);
    await writeDraft(tab, depotSecond, 'Waits for the disk.');
    await until('the draft on the disk', async () => (await listDrafts())[0]?.body === 'Waits for the disk.');
    await desk.browser.stopWorker();
    await library.evaluate(holdStore);
    await inPanel(tab, `void document.querySelector('form button[type=submit]').click()`);
    await panelSays(tab, 'Saving…');
    for (let i = 0; i < 10; i++) {
      const said = await inPanel<string>(tab, 'document.body.innerText');
      expect(said).toContain('Saving…');
      expect(said).not.toContain('Saved');
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await library.evaluate('held.end()');
    await panelSays(tab, 'Saved');
    expect(await bodies()).toContain('Waits for the disk.');
  });

  it('twice keeps one note', async () => {
    const [note] = await listNotes();
    const { address, article, target, tags, modified } = note!;
    const before = (await bodies()).filter((body) => body === 'Once.').length;
    const twice = { id: `draft-twice-${before}`, address, article, target, tags, modified, body: 'Once.' };
    await ask(library, 'draft.write', { draft: twice });
    for (let i = 0; i < 2; i++) await ask(library, 'note.keep', { draft: twice });
    expect((await bodies()).filter((body) => body === 'Once.')).toHaveLength(before + 1);
    expect(await listDrafts()).toEqual([]);
  });
});

describe('a draft', () => {
  const words = 'Osprey Ledger said that it had given one talk';
  const begin = async () => {
    await writeDraft(tab, words, 'Half a thought');
    await until('the draft on the disk', async () => (await listDrafts())[0]?.body === 'Half a thought');
  };
  const isThere = async () => {
    await openPanel(tab);
    await draftBegun(tab, words);
    expect(await inPanel(tab, 'document.activeElement.value')).toBe('Half a thought');
  };

  it('is there again after the page was loaded anew', async ({ task }) => {
    if (isRetried(task)) await startAfresh();
    else await closePanel(tab);
    await begin();
    await tab.reload();
    await isThere();
  });

  it('and after the browser was killed, and becomes a note', async ({ task }) => {
    if (isRetried(task)) await startAfresh().then(begin);
    await desk.restart('kill');
    library = await desk.own('ui/library/library.html');
    tab = await desk.read('/article');
    await isThere();
    await saveDraft(tab);
    expect(await bodies()).toContain('Half a thought');
    await makeNote(tab, 'Her phone goes into it at six each evening', 'And another.');
  });
});
