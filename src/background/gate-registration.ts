import { ownApi } from '../bridge/own-api';

const everywhere = ['http://*/*', 'https://*/*'];

/**
 * Has the gate run on every web page from here on, and once in the pages already open, so that an article the reader is
 * on when installing is recognised too. This file alone decides where anything runs by itself.
 */
export const registerGate = (): Promise<void> => registerScript('gate', everywhere);

/** The sites on whose pages notes are looked for. */
export async function readNotedSites(): Promise<string[]> {
  const [known] = await ownApi().scripting.getRegisteredContentScripts({ ids: ['noted'] });
  return known?.matches?.map((pattern) => pattern.replace(/^\*:\/\/(\*\.)?|\/\*$/g, '')) ?? [];
}

/** Has notes be looked for on the pages of these sites from here on, those already open included, and on no other. */
export async function writeNotedSites(sites: readonly string[]): Promise<void> {
  if (sites.length > 0) return registerScript('noted', sites.map(patternOf));
  const known = await ownApi().scripting.getRegisteredContentScripts({ ids: ['noted'] });
  if (known.length > 0) await ownApi().scripting.unregisterContentScripts({ ids: ['noted'] });
}

/** All hosts of a site; a host that is a number has no others. */
const patternOf = (site: string): string => (/^[\d.]+$|^\[/.test(site) ? `*://${site}/*` : `*://*.${site}/*`);

async function registerScript(id: string, matches: string[]): Promise<void> {
  const script = { id, js: [`${id}.js`], matches, runAt: 'document_idle' as const };
  const known = await ownApi().scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) await ownApi().scripting.updateContentScripts([script]);
  else await ownApi().scripting.registerContentScripts([script]);
  const tabs = await ownApi().tabs.query({ url: matches });
  await Promise.all(
    tabs.map((tab) =>
      // Some open pages take no scripts (the browser's own, a store's, one that is going away): nothing is lost there.
      ownApi()
        .scripting.executeScript({ target: { tabId: tab.id! }, files: script.js })
        .catch(() => []),
    ),
  );
}
