import browser from 'webextension-polyfill';
import * as v from 'valibot';

/** What changed elsewhere: what was found or begun in a tab, or notes of any article, or the reader's settings. */
const News = v.variant('news', [
  v.object({ news: v.literal('tab'), tabId: v.number() }),
  v.object({ news: v.picklist(['notes', 'settings']) }),
]);
export type News = v.InferOutput<typeof News>;

/**
 * Tells every page of the extension and every overlay; for the worker. In Firefox a page of the extension that is a frame
 * in a web page hears only what its tab is told, so the tabs are told as well.
 */
const ForFrames = v.object({ forFrames: News });

/** Tells every panel of a tab that something else was found in it, or a draft begun. */
export const tellTabChanged = (tabId: number): Promise<void> => tell({ news: 'tab', tabId }, [tabId]);

/** Tells every page of the extension, and every overlay, that the settings changed. */
export const tellSettingsChanged = (): Promise<void> => tellEverybody('settings', 'settings.refresh');

/** Tells every page of the extension, and every overlay, that notes were written, changed or removed. */
export const tellNotesChanged = (): Promise<void> => tellEverybody('notes', 'notes.refresh');

async function tellEverybody(news: 'notes' | 'settings', call: keyof ReaderCalls): Promise<void> {
  const tabs = await browser.tabs.query({});
  const tabIds = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await tell({ news }, tabIds);
  await Promise.all(tabIds.map((tabId) => sendToTab(tabId, { call, payload: {} }, { frameId: 0 })));
}

async function tell(news: News, tabIds: readonly number[]): Promise<void> {
  await Promise.all([
    quietly(browser.runtime.sendMessage(news)),
    ...tabs.map(({ id }) => quietly(browser.tabs.sendMessage(id!, news))),
  ]);
}

/** Whether a message is news, which nobody answers. */
export const isNews = (message: unknown): message is News => v.is(News, message);

/** Calls `listener` with what changes elsewhere. Answers a function that stops listening. */
export function listenToNews(listener: (news: News) => void): () => void {
  const onMessage = (message: unknown): undefined => {
    if (isNews(message)) listener(message);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
