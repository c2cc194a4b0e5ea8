import browser from 'webextension-polyfill';
import { ask } from './ask';
import type { Answer, Payload } from './call';
import { type OwnCalls, ownCalls } from './own-calls';

/**
 * The worker's answer to a page of the extension.
 * @throws CallError as `ask` does.
 */
export const askWorker = <N extends keyof OwnCalls & string>(name: N, payload: Payload<OwnCalls[N]>) =>
  ask(ownCalls, name, payload, (message) => browser.runtime.sendMessage(message)) as Promise<Answer<OwnCalls[N]>>;
