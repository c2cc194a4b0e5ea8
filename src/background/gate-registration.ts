import browser from 'webextension-polyfill';

const gate = { id: 'gate', js: ['gate.js'], matches: ['http://*/*', 'https://*/*'], runAt: 'document_idle' as const };

/**
 * Has the gate run on every web page from here on, and once in the pages already open, so that an article the reader is
 * on when installing is recognised too. The one place that decides where the gate runs.
 */
export async function registerGate(): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [gate.id] });
  if (known.length > 0) await browser.scripting.updateContentScripts([gate]);
  else await browser.scripting.registerContentScripts([gate]);
  const tabs = await browser.tabs.query({ url: gate.matches });
  await Promise.all(
    tabs.map(({ id }) =>
      // Some open pages take no scripts (the browser's own, a store's, one that is going away): nothing is lost there.
      browser.scripting.executeScript({ target: { tabId: id! }, files: gate.js }).catch(() => []),
    ),
  );
}
