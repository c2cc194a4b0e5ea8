import type { Answers } from './answer';
import { answerCalls } from './answer';
import { pageRuntime } from './own-api';
import { type ReaderCalls, readerCalls } from './reader-calls';

/** False once the extension was updated or removed under a page that still runs its old content script. */
export const isAlive = (): boolean => pageRuntime()?.id !== undefined;

/** Address of a page of the extension, such as `ui/panel/panel.html`. */
export const ownAddress = (path: string): string => pageRuntime()!.getURL(path);

/** Answers the extension's calls to the overlay in this page. Returns a function that stops answering. */
export function answerAsReader(answers: Answers<ReaderCalls>, onError: (error: unknown) => void): () => void {
  const answer = answerCalls(readerCalls, answers, onError);
  const listener = (message: unknown, sender: chrome.runtime.MessageSender, respond: (reply: unknown) => void) => {
    answer(message, sender).then(respond);
    return true; // The answer comes later.
  };
  pageRuntime()!.onMessage.addListener(listener);
  return () => pageRuntime()?.onMessage.removeListener(listener);
}
