import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browsers/browser';
import { ask, type Desk, demoArticle, makeNote, openDesk } from './desk';
import { replyToPage } from './page-world';

let desk: Desk;
let own: Tab;
let one: string;
let other: string;
let noteId: string;
beforeAll(async () => {
  desk = await openDesk({ '/one': demoArticle(), '/other': demoArticle() });
  one = `${desk.site.origin}/one`;
  other = `${desk.site.origin}/other`;
  await makeNote(await desk.read('/one'), 'monitored its workers more closely than it told them', 'Only for me.');
  await desk.read('/other');
  own = await desk.own('ui/popup/popup.html');
  const { notes } = await ask<{ notes: { id: string }[] }>(own, 'notes.read', { url: one });
  noteId = notes[0]!.id;
});
afterAll(() => desk?.close());

it('a page learns where its own notes are fastened, and not what they say', async () => {
  const { ok, value } = await replyToPage(own, one, { call: 'targets.read', payload: {} });
  expect(ok).toBe(true);
  expect(value).toMatchObject([{ id: noteId, target: { quote: {} } }]);
  expect(JSON.stringify(value)).not.toContain('Only for me.');
});

it('a page learns nothing of the notes of another', async () => {
  expect(await replyToPage(own, other, { call: 'targets.read', payload: {} })).toEqual({ ok: true, value: [] });
});

it('a page cannot ask in the name of another', async () => {
  const { ok, error } = await replyToPage(own, other, { call: 'targets.read', payload: { url: one } });
  expect([ok, error?.name]).toEqual([false, 'BadRequest']);
});

const ownCalls = () => [
  { call: 'notes.read', payload: { url: one } },
  { call: 'articles.list', payload: {} },
  { call: 'drafts.read', payload: { url: one } },
  { call: 'draft.edit', payload: { id: noteId } },
  { call: 'note.remove', payload: { id: noteId } },
  { call: 'bundle.write', payload: { ids: [noteId] } },
  { call: 'bundle.import', payload: { text: '{}' } },
  { call: 'settings.read', payload: {} },
  { call: 'settings.change', payload: { pausedHosts: [] } },
  { call: 'reader.relay', payload: { tabId: 1, call: 'reading.read', payload: {} } },
];

it("the calls of the extension's own pages are unknown to a page", async () => {
  for (const message of ownCalls()) {
    const { ok, error } = await replyToPage(own, other, message);
    expect([message.call, ok, error?.name]).toEqual([message.call, false, 'UnknownCall']);
  }
  const { notes } = await ask<{ notes: unknown[] }>(own, 'notes.read', { url: one });
  expect(notes).toHaveLength(1);
});

const malformed: [unknown, string][] = [
  [5, 'BadRequest'],
  ['notes.read', 'BadRequest'],
  [[], 'BadRequest'],
  [{}, 'BadRequest'],
  [{ call: 5 }, 'BadRequest'],
  [{ call: 'cards.read' }, 'BadRequest'],
  [{ call: 'cards.read', payload: { ids: 'hubstaff' } }, 'BadRequest'],
  [{ call: 'part.load', payload: { name: '../worker' } }, 'BadRequest'],
  [{ call: 'draft.open', payload: { target: { quote: { exact: 5 } } } }, 'BadRequest'],
  [{ call: 'reading.announce', payload: { outcome: 'loud', explained: 1 } }, 'BadRequest'],
  [{ call: 'toString' }, 'UnknownCall'],
  [{ call: '__proto__' }, 'UnknownCall'],
  [{ call: '' }, 'UnknownCall'],
];

it('a malformed call is answered with a named error, to pages and to own pages alike', async () => {
  const raw = (message: unknown) =>
    own.evaluate<{ error?: { name: string } }>(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`,
    );
  for (const [message, name] of malformed) {
    expect([message, (await replyToPage(own, other, message)).error?.name]).toEqual([message, name]);
    const isPageCall = name === 'BadRequest' && /part|draft|reading/.test(JSON.stringify(message));
    if (!isPageCall) expect([message, (await raw(message)).error?.name]).toEqual([message, name]);
  }
});
