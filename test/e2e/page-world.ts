import type { Tab } from '../../src/cli/browsers/browser';

const api = '(globalThis.browser ?? chrome)';

/** An expression for the newest tab that shows this address. Not by `tabs.query({ url })`: Firefox's match patterns know no ports. */
const findTab = (url: string): string =>
  `(await ${api}.tabs.query({})).findLast((tab) => tab.url === ${JSON.stringify(url)})`;

/** The number by which the browser knows the tab that shows this address. */
export const tabIdOf = (own: Tab, url: string): Promise<number> =>
  own.evaluate<number>(`(async () => (${findTab(url)}).id)()`);

/** What a function of no arguments answers in the world of the content scripts of the page at this address. */
export const inContentWorld = <T>(own: Tab, url: string, body: string): Promise<T> =>
  own.evaluate<T>(`(async () => {
    const [{ result, error }] = await ${api}.scripting.executeScript({
      target: { tabId: (${findTab(url)}).id },
      func: async () => { ${body} },
    });
    if (error) throw error;
    return result ?? null;
  })()`);

/** The worker's raw reply to a message that a content script of the page at this address sends. */
export const replyToPage = (own: Tab, url: string, message: unknown): Promise<Reply> =>
  inContentWorld(own, url, `return ${api}.runtime.sendMessage(${JSON.stringify(message)})`);

interface Reply {
  ok: boolean;
  value?: unknown;
  error?: { name: string; message: string };
}
