import browser from 'webextension-polyfill';
import type { Answers } from './answer';
import { answerCalls } from './answer';
import { type ReaderCalls, readerCalls } from './reader-calls';

/** False once the extension was updated or removed under a page that still runs its old content script. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;

/** Address of a page of the extension, such as `ui/panel/panel.html`. */
export const ownAddress = (path: string): string => browser.runtime.getURL(path);

/** Answers the extension's calls to the overlay in this page. Returns a function that stops answering. */
export function answerAsReader(answers: Answers<ReaderCalls>, onError: (error: unknown) => void): () => void {
  const listener = answerCalls(readerCalls, answers, onError);
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
