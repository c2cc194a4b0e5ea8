import { ownApi } from '../bridge/own-api';

/** Not `runtime.getURL`: in Chromium it gives the panel its address for this session (`use_dynamic_url`), and that opens in frames only. */
const ownPage = (path: string): string => `${location.origin}/${path}`;

/** Opens the panel of a tab in a small window of its own, or brings the open one to the front. */
export async function openPanelWindow(tabId: number): Promise<void> {
  const url = ownPage(`ui/panel/panel.html?tab=${tabId}`);
  const [open] = await ownApi().tabs.query({ url });
  if (open?.windowId !== undefined) await ownApi().windows.update(open.windowId, { focused: true });
  else await ownApi().windows.create({ url, type: 'popup', width: 440, height: 760 });
}

/** Opens a kept version of an article in a tab of its own, at a note where one is given. */
export async function openKept(version: string, note = ''): Promise<void> {
  await ownApi().tabs.create({ url: ownPage(`ui/kept/kept.html?version=${encodeURIComponent(version)}#${note}`) });
}

/** Opens the library in a tab of its own, or brings the open one to the front. */
export async function openLibrary(): Promise<void> {
  const url = ownPage('ui/library/library.html');
  const [open] = await ownApi().tabs.query({ url });
  if (open?.id !== undefined) await ownApi().tabs.update(open.id, { active: true });
  else await ownApi().tabs.create({ url });
}
