import browser from 'webextension-polyfill';
import * as v from 'valibot';
import type { ReaderCalls } from './reader-calls';

/** What changed elsewhere: what was found in a tab, or notes of any article, or the reader's settings. */
const News = v.variant('news', [
  v.object({ news: v.literal('reading'), tabId: v.number() }),
  v.object({ news: v.picklist(['notes', 'settings']) }),
]);
export type News = v.InferOutput<typeof News>;

/**
 * A page of the extension that is a frame in a web page hears news by way of its tab: in Firefox nothing else reaches it.
 * Wrapped, so that where both ways reach it, it hears each piece once.
 */
const ForFrames = v.object({ forFrames: News });

/** Tells the panels of a tab that something else was found in it. */
export const tellReadingChanged = (tabId: number): Promise<void> => tell({ news: 'reading', tabId }, [tabId]);

/** Tells every page of the extension that the settings changed. */
export const tellSettingsChanged = async (): Promise<void> => tell({ news: 'settings' }, await listTabs());

/** Tells every page of the extension, and every overlay, that notes were written, changed or removed. */
export async function tellNotesChanged(): Promise<void> {
  const tabIds = await listTabs();
  await tell({ news: 'notes' }, tabIds);
  const message = { call: 'notes.refresh' satisfies keyof ReaderCalls, payload: {} };
  await Promise.all(tabIds.map((tabId) => sendToTab(tabId, message, { frameId: 0 })));
}

const listTabs = async (): Promise<number[]> =>
  (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));

async function tell(news: News, tabIds: readonly number[]): Promise<void> {
  await Promise.all([
    // Nobody listens while no page of the extension is open.
    browser.runtime.sendMessage(news).catch(() => undefined),
    ...tabIds.map((tabId) => sendToTab(tabId, { forFrames: news } satisfies v.InferInput<typeof ForFrames>)),
  ]);
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
