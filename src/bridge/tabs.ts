import browser from 'webextension-polyfill';

/** The tab a page of the extension is about: the one its address names, else the one whose page holds it in a frame, else the active one of its window. */
export async function findSubjectTab(): Promise<{ id: number; url?: string; isFrame: boolean } | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (!Number.isNaN(named)) return { id: named, url: (await browser.tabs.get(named)).url, isFrame: false };
  const own = await browser.tabs.getCurrent();
  const isFrame = own !== undefined && window.top !== window;
  const [active] = isFrame ? [own] : await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id === undefined ? undefined : { id: active.id, url: active.url, isFrame };
}

/** Calls `listener` when another tab comes to the front, or the one in front shows another page. */
export function listenToTabs(listener: () => void): () => void {
  const onUpdated = (_id: number, { status }: { status?: string }) => status === 'complete' && listener();
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** Opens the library in a tab of its own, or brings the open one to the front. */
export async function openLibrary(): Promise<void> {
  const url = browser.runtime.getURL('ui/library/library.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id !== undefined) await browser.tabs.update(open.id, { active: true });
  else await browser.tabs.create({ url });
}

/** Opens an article's address in a new tab. Only web addresses: anything else is refused. */
export async function openArticle(url: string): Promise<void> {
  if (!/^https?:\/\//.test(url)) throw new Error(`not a web address: ${url}`);
  await browser.tabs.create({ url });
}

/** Opens the browser's own side panel or sidebar. Must be called straight from a click. */
export async function openSidePanel(): Promise<void> {
  const { chrome, browser: firefox } = globalThis as unknown as SideApis;
  if (chrome?.sidePanel) await chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT });
  else await firefox?.sidebarAction?.open();
}

interface SideApis {
  chrome?: {
    sidePanel?: { open(options: { windowId: number }): Promise<void> };
    windows: { WINDOW_ID_CURRENT: number };
  };
  browser?: { sidebarAction?: { open(): Promise<void> } };
}
