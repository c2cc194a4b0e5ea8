import { ownApi } from './own-api';
import { ask } from './ask';
import { type Answer, CallError, type Payload } from './call';
import { type ReaderCalls, readerCalls } from './reader-calls';

/**
 * The raw reply of the overlay in a tab's top frame.
 * @throws CallError `NoOverlay` where that tab has none.
 */
export async function sendToReader(tabId: number, message: { call: string; payload?: unknown }): Promise<unknown> {
  try {
    return await ownApi().tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // Browsers word this differently ("Could not establish connection", "Receiving end does not exist"); it means one thing.
    throw new CallError('NoOverlay', 'Fair Notice is not running in this tab');
  }
}

/**
 * The answer of the overlay in a tab's top frame, for the worker.
 * @throws CallError as `ask` does; `NoOverlay` where that tab has none.
 */
export const askReader = <N extends keyof ReaderCalls & string>(
  tabId: number,
  name: N,
  payload: Payload<ReaderCalls[N]>,
) => ask(readerCalls, name, payload, (message) => sendToReader(tabId, message)) as Promise<Answer<ReaderCalls[N]>>;
