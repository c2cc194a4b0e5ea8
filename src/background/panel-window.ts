import browser from 'webextension-polyfill';

/** Opens the panel of a tab in a small window of its own. */
export async function openPanelWindow(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`ui/panel/panel.html?tab=${tabId}`);
  const [open] = await browser.tabs.query({ url });
  if (open?.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  else await browser.windows.create({ url, type: 'popup', width: 440, height: 760 });
}
