import { ask } from './ask';
import { askWorker } from './ask-worker';
import type { Answer, Payload } from './call';
import { type ReaderCalls, readerCalls } from './reader-calls';

/**
 * The answer of the overlay in a tab, through the worker: in Firefox a page of the extension that is a frame in a web
 * page has no tabs to speak to, so that every page goes this one way.
 * @throws CallError as `askReader` does.
 */
export const relayToReader = <N extends keyof ReaderCalls & string>(
  tabId: number,
  name: N,
  payload: Payload<ReaderCalls[N]>,
) =>
  ask(readerCalls, name, payload, (message) => askWorker('reader.relay', { tabId, ...message })) as Promise<
    Answer<ReaderCalls[N]>
  >;
