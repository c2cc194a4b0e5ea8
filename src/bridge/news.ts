import browser from 'webextension-polyfill';
import * as v from 'valibot';

/** What changed elsewhere: what was found in a tab, notes or drafts of any article, or the reader's settings. */
export const News = v.variant('news', [
  v.object({ news: v.literal('reading'), tabId: v.number() }),
  v.object({ news: v.picklist(['notes', 'drafts', 'settings']) }),
]);
export type News = v.InferOutput<typeof News>;

/**
 * Tells every page of the extension and every overlay; for the worker. In Firefox a page of the extension that is a frame
 * in a web page hears only what its tab is told, so the tabs are told as well.
 */
export async function tell(news: News): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs have no overlay, and often no page of the extension is open: their silence is the expected answer.
  const quietly = (telling: Promise<unknown>) => telling.catch(() => undefined);
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
