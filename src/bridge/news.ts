import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { Request } from './call';
import type { ReaderCalls } from './reader-calls';

/** What changed elsewhere: what was found in a tab, or notes or drafts of any article, or the reader's settings. */
export type News = { about: 'reading'; tabId: number } | { about: 'notes' | 'drafts' | 'settings' };

const Told = v.object({ news: v.picklist(['notes', 'drafts', 'settings']) });

/** Tells every page of the extension, and every overlay, that notes were written, changed or removed. */
export async function tellNotesChanged(): Promise<void> {
  await tell('notes');
  const tabs = await browser.tabs.query({});
  const message = { call: 'notes.refresh' satisfies keyof ReaderCalls, payload: {} };
  // Most tabs have no overlay, and their silence is the expected answer.
  await Promise.all(
    tabs.map(({ id }) => browser.tabs.sendMessage(id!, message, { frameId: 0 }).catch(() => undefined)),
  );
}

/** Tells every page of the extension that a draft was begun. */
export const tellDraftsChanged = (): Promise<void> => tell('drafts');

/** Tells every page of the extension that the settings changed. */
export const tellSettingsChanged = (): Promise<void> => tell('settings');

async function tell(news: v.InferOutput<typeof Told>['news']): Promise<void> {
  // Nobody listens while no page of the extension is open.
  await browser.runtime.sendMessage({ news }).catch(() => undefined);
}

/** Calls `listener` with what changes elsewhere. Answers a function that stops listening. */
export function listenToNews(listener: (news: News) => void): () => void {
  const onMessage = (message: unknown, sender: { tab?: { id?: number } }): undefined => {
    const tabId = sender.tab?.id;
    if (v.is(Told, message)) listener({ about: message.news });
    else if (v.is(Request, message) && message.call === 'reading.announce' && tabId !== undefined) {
      listener({ about: 'reading', tabId });
    }
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
