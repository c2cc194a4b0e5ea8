import type { Answers } from '../bridge/answer';
import { sendToReader } from '../bridge/ask-reader';
import { CallError } from '../bridge/call';
import { tellSettingsChanged } from '../bridge/news';
import type { OwnCalls } from '../bridge/own-calls';
import { mergeCategories } from '../model/merge-categories';
import { answersForBackups } from './answers-for-backups';
import { importBundle, previewBundle, writeBundle } from './bundles';
import { changeNotes, takeNotesBack } from './change-notes';
import { wakeReader } from './commands';
import { findArticles, findNotes } from './find-articles';
import { injectReaderOn } from './inject-reader';
import { findChanged, findKept, readChanges, readKept, versionOf } from './kept-articles';
import { noted } from './noted';
import { openKept, openLibrary } from './own-pages';
import { readCards } from './packs';
import { requireStore } from './store';

const changedElsewhere =
  'Your categories were changed in another window meanwhile, and both changes do not go together, so this one was not made. Look at what they are now, and make it again if you still want it.';

/** What panel, popup and library may ask. */
export const answersForOwn: Answers<OwnCalls> = {
  ...answersForBackups,
  'cards.read': ({ ids }) => readCards(ids),
  'notes.read': async ({ url, ...shown }) => {
    const store = await requireStore();
    const { own, unreadable } = await findNotes(store, await findArticles(store, url, shown));
    return { notes: own, unreadable };
  },
  'article.read': async ({ url, canonicalUrl, ...now }) => {
    const store = await requireStore();
    const found = await findArticles(store, url, { canonicalUrl, text: now.text });
    const { own, copied } = await findNotes(store, found);
    const versions = await store.articles.versions([...found.articles, ...found.copies].map(({ id }) => id));
    const kept = [...own, ...copied].flatMap((note): [string, string][] => {
      const version = versionOf(note, versions);
      return version ? [[note.id, version.id]] : [];
    });
    return { copied, keptWith: Object.fromEntries(kept), changed: await findChanged(versions, own, now) };
  },
  'changes.read': async ({ version, ...now }) => (await readChanges(await requireStore(), version, now)) ?? null,
  'kept.read': async ({ version }) => (await readKept(await requireStore(), version)) ?? null,
  'kept.open': async ({ version, note }) => {
    await openKept(version, note);
    return {};
  },
  'articles.list': async (page) => {
    const store = await requireStore();
    const { articles, corrupt, next } = await store.notes.byArticle(page);
    const withTexts = articles.map(async (each) => ({ ...each, kept: await findKept(store, each) }));
    return { articles: await Promise.all(withTexts), unreadable: corrupt.length, next };
  },
  'search.prepare': async () => {
    await (await requireStore()).notes.prepareSearch();
    return {};
  },
  'note.keep': async ({ draft }) => {
    const { notes, drafts } = await requireStore();
    const addresses = [draft.address, ...(await drafts.addresses(draft.id))];
    return changeNotes(() => noted.during(addresses, () => notes.keep(draft)));
  },
  'note.remove': async ({ id }) => {
    const { notes } = await requireStore();
    const address = (await notes.get(id))?.address;
    const removed = await takeNotesBack(address ? [address] : [], () => notes.remove(id));
    if (!removed) throw new CallError('NoSuchNote', 'this note is not there any more');
    return removed;
  },
  'note.restore': async ({ id }) => {
    const { notes } = await requireStore();
    const address = (await notes.get(id))?.address;
    const restored = await changeNotes(() => noted.during(address ? [address] : [], () => notes.restore(id)));
    if (!restored) throw new CallError('NoSuchNote', 'this note is not in the trash any more');
    return restored;
  },
  'action.undo': async ({ action }) => {
    const { notes } = await requireStore();
    const addresses = await notes.addressesOfAction(action);
    const undone = await takeNotesBack(addresses, () => notes.undo(action));
    return { undone: undone?.notes.length ?? 0, changedSince: undone?.changedSince.length ?? 0 };
  },
  'tags.list': async () => (await requireStore()).notes.countTags(),
  'drafts.read': async ({ url, ...shown }) => {
    const store = await requireStore();
    const { keys } = await findArticles(store, url, shown);
    const { rows } = await store.drafts.list();
    return rows.filter(({ address }) => keys.includes(address));
  },
  'drafts.asking': async ({ ids }) => (await requireStore()).drafts.asking(ids),
  'draft.allow': async ({ id, isAllowed }) => {
    const { drafts } = await requireStore();
    await drafts.allow(id, isAllowed);
    return {};
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
  'categories.change': async ({ was, now }) => {
    const { settings } = await requireStore();
    let isContested = false;
    const changed = await settings.change(({ categories }) => {
      const merged = mergeCategories(was, now, categories);
      isContested = !merged;
      return merged ? { categories: merged } : {};
    });
    if (isContested) throw new CallError('ChangedElsewhere', changedElsewhere);
    void tellSettingsChanged();
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
