import { ownApi } from '../bridge/own-api';

/** Puts the reader, or a part of it, into a tab's top frame; where it is at work already this changes nothing. */
export async function injectReader(tabId: number, file = 'reader.js'): Promise<void> {
  await ownApi().scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}

/** Puts the reader into every open page of these sites, which were paused: it decides as it would have on arrival. */
export async function injectReaderOn(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const tabs = await ownApi().tabs.query({ url: hosts.map((host) => `*://${host}/*`) });
  // A page that takes no scripts, or goes away meanwhile, has nothing to resume.
  await Promise.all(tabs.map(({ id }) => injectReader(id!).catch(() => undefined)));
}

/**
 * Makes a page's root element render again, free of everything the page did to it: Firefox fades even the top layer with a
 * root that is transparent or clipped away. The rule has the user's origin: a page cannot see it, and no rule of a page
 * outweighs it. The overlay looks after everything below.
 */
export async function protectOverlay(tabId: number): Promise<void> {
  const css = 'html { all: revert !important; display: block !important; content-visibility: visible !important; }';
  await ownApi().scripting.insertCSS({ target: { tabId, frameIds: [0] }, css, origin: 'USER' });
}
