import browser from 'webextension-polyfill';
import { ask } from './ask';
import type { Answer, Payload } from './call';
import { type PageCalls, pageCalls } from './page-calls';

/**
 * The worker's answer to a content script.
 * @throws CallError as `ask` does.
 */
export const askAsPage = <N extends keyof PageCalls & string>(name: N, payload: Payload<PageCalls[N]>) =>
  ask(pageCalls, name, payload, (message) => browser.runtime.sendMessage(message)) as Promise<Answer<PageCalls[N]>>;
