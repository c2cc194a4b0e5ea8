import browser from 'webextension-polyfill';
import { type Answer, CallError, type Calls, type Payload, parseAs, Reply } from './call';
import { type OwnCalls, ownCalls } from './own-calls';
import { type PageCalls, pageCalls } from './page-calls';
import { type ReaderCalls, readerCalls } from './reader-calls';

type Wire = (message: { call: string; payload: unknown }) => Promise<unknown>;

async function ask(calls: Calls, name: string, payload: unknown, wire: Wire): Promise<unknown> {
  const { takes, answers } = calls[name]!;
  const reply = await wire({ call: name, payload: parseAs(takes, payload, 'BadRequest') });
  if (reply === undefined || reply === null) throw new CallError('NoAnswer', `nobody answered ${name}`);
  const answer = parseAs(Reply, reply, 'BadReply');
  if (!answer.ok) throw new CallError(answer.error.name, answer.error.message);
  return parseAs(answers, answer.value, 'BadReply');
}

const toWorker: Wire = (message) => browser.runtime.sendMessage(message);

/**
 * The worker's answer to a content script.
 * @throws CallError with the worker's own error name, `NoAnswer`, `BadRequest` or `BadReply`.
 */
export const askAsPage = <N extends keyof PageCalls & string>(name: N, payload: Payload<PageCalls[N]>) =>
  ask(pageCalls, name, payload, toWorker) as Promise<Answer<PageCalls[N]>>;

/**
 * The worker's answer to a page of the extension.
 * @throws CallError as `askAsPage` does.
 */
export const askWorker = <N extends keyof OwnCalls & string>(name: N, payload: Payload<OwnCalls[N]>) =>
  ask(ownCalls, name, payload, toWorker) as Promise<Answer<OwnCalls[N]>>;

/**
 * The answer of the overlay in a tab's top frame.
 * @throws CallError; `NoOverlay` where that tab has none.
 */
export const askReader = <N extends keyof ReaderCalls & string>(
  tabId: number,
  name: N,
  payload: Payload<ReaderCalls[N]>,
) =>
  ask(readerCalls, name, payload, async (message) => {
    try {
      return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    } catch {
      // Browsers word this differently ("Could not establish connection", "Receiving end does not exist"); it means one thing.
      throw new CallError('NoOverlay', 'Fair Notice is not running in this tab');
    }
  }) as Promise<Answer<ReaderCalls[N]>>;
