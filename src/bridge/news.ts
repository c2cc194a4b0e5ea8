import browser from 'webextension-polyfill';
import * as v from 'valibot';
import type { ReaderCalls } from './reader-calls';

/** What changed elsewhere: what was found or begun in a tab, the note pointed at there, notes of any article, the reader's settings. */
const News = v.variant('news', [
  v.object({ news: v.literal('tab'), tabId: v.number() }),
  v.object({ news: v.literal('note'), tabId: v.number(), id: v.string() }),
  v.object({ news: v.picklist(['notes', 'settings']) }),
]);
export type News = v.InferOutput<typeof News>;

/**
 * A page of the extension that is a frame in a web page hears news by way of its tab: in Firefox nothing else reaches it.
 * Wrapped, so that where both ways reach it, it hears each piece once.
 */
const ForFrames = v.object({ forFrames: News });

/** Tells every panel of a tab that something else was found in it, or a draft begun. */
export const tellTabChanged = (tabId: number): Promise<void> => tell({ news: 'tab', tabId }, [tabId]);

/** Tells every panel of a tab at which of its notes the reader points. */
export const tellNotePointedAt = (tabId: number, id: string): Promise<void> =>
  tell({ news: 'note', tabId, id }, [tabId]);

/** Tells every page of the extension, and every overlay, that the settings changed. */
export const tellSettingsChanged = (): Promise<void> => tellEverybody('settings', 'settings.refresh');

/** Tells every page of the extension, and every overlay, that notes were written, changed or removed. */
export async function tellNotesChanged(): Promise<void> {
  await tell('notes');
  await tellTabs({ call: 'notes.refresh' satisfies keyof ReaderCalls, payload: {} }, { frameId: 0 });
}

/** Tells every page of the extension that a draft was begun. */
export const tellDraftsChanged = (): Promise<void> => tell('drafts');

/** Tells every page of the extension that the settings changed. */
export const tellSettingsChanged = (): Promise<void> => tell('settings');

async function tell(news: v.InferOutput<typeof Told>['news']): Promise<void> {
  // Nobody listens while no page of the extension is open.
  await browser.runtime.sendMessage({ news }).catch(() => undefined);
  // A panel that is a frame in a web page hears, in Firefox, only what is sent to its tab.
  await tellTabs({ news });
}

async function tellTabs(message: object, where = {}): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs have nothing of ours, and their silence is the expected answer.
  await Promise.all(tabs.map(({ id }) => browser.tabs.sendMessage(id!, message, where).catch(() => undefined)));
}

/** Most tabs have no overlay, and their silence is the expected answer. */
const sendToTab = (tabId: number, message: object, options?: { frameId: number }): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, options).catch(() => undefined);

/** Calls `listener` with what changes elsewhere. Answers a function that stops listening. */
export function listenToNews(listener: (news: News) => void): () => void {
  const isFrame = window.top !== window;
  const onMessage = (message: unknown): undefined => {
    if (!isFrame && v.is(News, message)) listener(message);
    if (isFrame && v.is(ForFrames, message)) listener(message.forFrames);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
