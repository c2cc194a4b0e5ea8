import { ownApi } from './own-api';
import * as v from 'valibot';
import type { ReaderCalls } from './reader-calls';

/** What changed elsewhere: what was found or begun in a tab, the notes pointed at or read past there, notes of any article, the reader's settings. */
const News = v.variant('news', [
  v.object({ news: v.literal('tab'), tabId: v.number() }),
  v.object({ news: v.literal('pointed'), tabId: v.number(), ids: v.array(v.string()) }),
  v.object({ news: v.literal('near'), tabId: v.number(), id: v.string() }),
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
export const tellNotesPointedAt = (tabId: number, ids: string[]): Promise<void> =>
  tell({ news: 'pointed', tabId, ids }, [tabId]);

/** Tells every panel of a tab which of its notes is nearest to what is being read. */
export const tellNoteNear = (tabId: number, id: string): Promise<void> => tell({ news: 'near', tabId, id }, [tabId]);

/** Tells every page of the extension, and every overlay, that the settings changed. */
export const tellSettingsChanged = (): Promise<void> => tellEverybody('settings', 'settings.refresh');

/** Tells every page of the extension, and every overlay, that notes were written, changed or removed. */
export const tellNotesChanged = (): Promise<void> => tellEverybody('notes', 'notes.refresh');

async function tellEverybody(news: 'notes' | 'settings', call: keyof ReaderCalls): Promise<void> {
  const tabs = await ownApi().tabs.query({});
  const tabIds = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await tell({ news }, tabIds);
  await Promise.all(tabIds.map((tabId) => sendToTab(tabId, { call, payload: {} }, { frameId: 0 })));
}

async function tell(news: News, tabIds: readonly number[]): Promise<void> {
  await Promise.all([
    // Nobody listens while no page of the extension is open.
    ownApi()
      .runtime.sendMessage(news)
      .catch(() => undefined),
    ...tabIds.map((tabId) => sendToTab(tabId, { forFrames: news } satisfies v.InferInput<typeof ForFrames>)),
  ]);
}

/** Most tabs have no overlay, and their silence is the expected answer. */
const sendToTab = (tabId: number, message: object, options?: { frameId: number }): Promise<unknown> =>
  ownApi()
    .tabs.sendMessage(tabId, message, options)
    .catch(() => undefined);

/** Calls `listener` with what changes elsewhere. Answers a function that stops listening. */
export function listenToNews(listener: (news: News) => void): () => void {
  const isFrame = window.top !== window;
  const onMessage = (message: unknown): undefined => {
    if (!isFrame && v.is(News, message)) listener(message);
    if (isFrame && v.is(ForFrames, message)) listener(message.forFrames);
  };
  ownApi().runtime.onMessage.addListener(onMessage);
  return () => ownApi().runtime.onMessage.removeListener(onMessage);
}
