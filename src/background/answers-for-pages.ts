import type { Answers, Sender } from '../bridge/answer';
import { CallError } from '../bridge/call';
import { tellNoteNear, tellNotesPointedAt, tellTabChanged } from '../bridge/news';
import type { PageCalls } from '../bridge/page-calls';
import { english } from '../engine/topic/lexicon-en/lexicon';
import { addressKey } from '../model/address';
import { withoutFragment } from '../model/address-fragment';
import { findArchived } from '../model/archived';
import { offeredOf } from '../model/category';
import { beginDraft } from './begin-draft';
import { changeNotes, takeNotesBack } from './change-notes';
import { findArticles, findNotes } from './find-articles';
import { injectReader, protectOverlay } from './inject-reader';
import { noted } from './noted';
import { openPanelWindow } from './own-pages';
import { readCards, readLexicon } from './packs';
import { requireStore } from './store';
import { showOnToolbar } from './toolbar';

/**
 * The page that asks: its address as the browser knows it, whatever the message says. A top frame's is its tab's, since
 * Chromium's `sender.url` stays what it was when the page loaded, whatever `pushState` made of it since.
 */
function requirePage({ tab, url, frameId }: Sender): { tabId: number; url: string } {
  if (tab?.id === undefined || !url) throw new Error('a page call came from no page');
  const isTab = frameId === 0 && tab.url !== undefined && new URL(tab.url).origin === new URL(url).origin;
  return { tabId: tab.id, url: withoutFragment(isTab ? tab.url! : url) };
}

/** What content scripts may ask. None of these tells a page what a note says, or anything of another page. */
export const answersForPages: Answers<PageCalls> = {
  'page.arrive': async (_, sender) => {
    const { tabId, url } = requirePage(sender);
    const { settings } = await requireStore();
    const { pausedHosts } = await settings.get();
    if (sender.frameId !== 0 || pausedHosts.includes(new URL(url).hostname)) return { injected: false };
    await injectReader(tabId);
    return { injected: true };
  },
  'lexicon.read': () => ({ names: readLexicon(), topics: [english] }),
  'cards.read': ({ ids }) => readCards(ids),
  'part.load': async ({ name }, sender) => {
    await injectReader(requirePage(sender).tabId, `${name}-part.js`);
    return {};
  },
  'page.expect': async ({ canonicalUrl }, sender) => {
    const { notes, articles } = await requireStore();
    const { url } = requirePage(sender);
    const named = [url, canonicalUrl ?? '', findArchived(url)?.of ?? ''].filter((address) => URL.canParse(address));
    const keys = named.map(addressKey);
    const near = await articles.atAddresses(keys);
    const { rows } = await notes.atAddress([...keys, ...near.flatMap(({ seen }) => seen)]);
    return { notes: rows.length > 0 };
  },
  'targets.read': async (shown, sender) => {
    const store = await requireStore();
    const { own, copied } = await findNotes(store, await findArticles(store, requirePage(sender).url, shown));
    return [...own, ...copied].map(({ id, target, category }) => ({ id, target, category }));
  },
  'draft.open': async ({ target, article }, sender) => {
    const { tabId, url } = requirePage(sender);
    const { id: draftId, isNew } = await beginDraft(await requireStore(), { url, target, article });
    if (isNew) void tellTabChanged(tabId); // A panel that is open already learns of the draft only so.
    return { draftId };
  },
  'note.mark': async ({ target, article, category }, sender) => {
    const store = await requireStore();
    const { id } = await beginDraft(store, { url: requirePage(sender).url, target, article });
    const draft = await store.drafts.get(id);
    if (!draft) throw new CallError('NoSuchDraft', 'the note could not be begun');
    const addresses = [draft.address, ...(await store.drafts.addresses(id))];
    const { action } = await changeNotes(() => noted.during(addresses, () => store.notes.keep({ ...draft, category })));
    return { action: action! }; // A note made anew is always an action.
  },
  'mark.undo': async ({ action }) => {
    const { notes } = await requireStore();
    await takeNotesBack(await notes.addressesOfAction(action), () => notes.undo(action));
    return {};
  },
  'reading.announce': async ({ outcome, explained }, sender) => {
    const { tabId } = requirePage(sender);
    await showOnToolbar(tabId, outcome, explained);
    await tellTabChanged(tabId);
    return {};
  },
  'note.point': async ({ ids }, sender) => {
    await tellNotesPointedAt(requirePage(sender).tabId, ids);
    return {};
  },
  'note.near': async ({ id }, sender) => {
    await tellNoteNear(requirePage(sender).tabId, id);
    return {};
  },
  'panel.detach': async (_, sender) => {
    await openPanelWindow(requirePage(sender).tabId);
    return {};
  },
  'overlay.protect': async (_, sender) => {
    await protectOverlay(requirePage(sender).tabId);
    return {};
  },
  'site.read': async (_, sender) => {
    const { settings } = await requireStore();
    const { theme, categories, pausedHosts } = await settings.get();
    return {
      theme,
      categories: offeredOf(categories),
      isPaused: pausedHosts.includes(new URL(requirePage(sender).url).hostname),
    };
  },
};
