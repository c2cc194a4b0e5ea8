import type { Answers } from '../bridge/answer';
import { sendToReader } from '../bridge/ask-reader';
import { CallError } from '../bridge/call';
import { tellSettingsChanged } from '../bridge/news';
import type { OwnCalls } from '../bridge/own-calls';
import { addressKey } from '../model/address';
import { importBundle, previewBundle, writeBundle } from './bundles';
import { changeNotes } from './change-notes';
import { wakeReader } from './commands';
import { injectReaderOn } from './inject-reader';
import { openLibrary } from './own-pages';
import { readCards } from './packs';
import { requireStore } from './store';

/** What panel, popup and library may ask. */
export const answersForOwn: Answers<OwnCalls> = {
  'cards.read': ({ ids }) => readCards(ids),
  'notes.read': async ({ url }) => {
    const { notes } = await requireStore();
    const { rows, corrupt } = await notes.atAddress([addressKey(url)]);
    return { notes: rows, unreadable: corrupt.length };
  },
  'articles.list': async (page) => {
    const { notes } = await requireStore();
    const { articles, corrupt, next } = await notes.byArticle(page);
    return { articles, unreadable: corrupt.length, next };
  },
  'note.keep': async ({ draft }) => {
    const { notes } = await requireStore();
    return changeNotes(() => notes.keep(draft));
  },
  'note.remove': async ({ id }) => {
    const { notes } = await requireStore();
    const removed = await changeNotes(() => notes.remove(id));
    if (!removed) throw new CallError('NoSuchNote', 'this note is not there any more');
    return removed;
  },
  'action.undo': async ({ action }) => {
    const { notes } = await requireStore();
    const undone = await changeNotes(() => notes.undo(action));
    return { undone: undone?.notes.length ?? 0, changedSince: undone?.changedSince.length ?? 0 };
  },
  'tags.list': async () => (await requireStore()).notes.countTags(),
  'drafts.read': async ({ url }) => {
    const { drafts } = await requireStore();
    const { rows } = await drafts.list();
    return rows.filter(({ address }) => address === addressKey(url));
  },
  'draft.edit': async ({ id }) => {
    const { notes, drafts, newId, now } = await requireStore();
    const note = await notes.get(id);
    if (!note) throw new CallError('NoSuchNote', 'this note is not there any more');
    const { address, article, target, body, tags, category, revision } = note;
    const begun = await drafts.find({ noteId: id, address, target });
    if (begun) return begun;
    const content = { body, tags, category };
    return { id: newId(), noteId: id, baseRevision: revision, address, article, target, ...content, modified: now() };
  },
  'draft.write': async ({ draft }) => {
    const { drafts, now } = await requireStore();
    await drafts.put({ ...draft, modified: now() });
    return {};
  },
  'draft.remove': async ({ id }) => {
    const { drafts } = await requireStore();
    await drafts.remove(id);
    return {};
  },
  'settings.read': async () => (await requireStore()).settings.get(),
  'settings.change': async (part) => {
    const { settings } = await requireStore();
    const { pausedHosts } = await settings.get();
    const changed = await settings.change(part);
    void tellSettingsChanged();
    await injectReaderOn(pausedHosts.filter((host) => !changed.pausedHosts.includes(host)));
    return changed;
  },
  'bundle.write': ({ ids }) => writeBundle(ids),
  'bundle.preview': ({ text }) => previewBundle(text),
  'bundle.import': async ({ text }) => changeNotes(() => importBundle(text)),
  'tab.read': (_, { tab }) => (tab?.id === undefined ? null : { id: tab.id, url: tab.url }),
  'reader.relay': ({ tabId, call, payload }) => sendToReader(tabId, { call, payload }),
  'library.open': async () => {
    await openLibrary();
    return {};
  },
  'reader.wake': async ({ tabId }) => ({ found: await wakeReader(tabId) }),
};
