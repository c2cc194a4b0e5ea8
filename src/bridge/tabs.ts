import browser from 'webextension-polyfill';
import { askWorker } from './ask-worker';

export interface SubjectTab {
  id: number;
  url?: string;
  /** Whether the asking page is a frame in that tab's page. */
  isFrame: boolean;
}

/** The tab a page of the extension is about: the one its address names, the one whose page holds it in a frame, or the one in front. */
export async function findSubjectTab(): Promise<SubjectTab | undefined> {
  if (window.top !== window) {
    const own = await askWorker('tab.read', {});
    return own ? { ...own, isFrame: true } : undefined;
  }
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named ? await browser.tabs.get(Number(named)) : await findFrontTab();
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, isFrame: false };
}

async function findFrontTab() {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front;
}

/** Calls `listener` when another tab comes to the front, or one shows another page; a frame in a page hears of neither. */
export function listenToTabs(listener: () => void): () => void {
  if (window.top !== window) return () => {};
  const onUpdated = (_id: number, { status }: { status?: string }) => status === 'complete' && listener();
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
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
