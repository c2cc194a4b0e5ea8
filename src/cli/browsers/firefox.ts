import { readFileSync } from 'node:fs';
import { type BidiSession, connectBidi } from './bidi';
import type { Browser, ColorScheme, OpenOptions } from './browser';
import { chromeEvaluate } from './firefox-chrome';
import { addonUuid, startFirefox, writePreferences } from './firefox-process';
import { readRequests, recordRequests } from './firefox-requests';
import { firefoxTab } from './firefox-tab';
import { until } from './until';

const defaultViewport = { width: 1280, height: 800 };

/** Firefox, driven by WebDriver BiDi: the one protocol that reaches an extension's pages in an unchanged Firefox. */
export async function openFirefox(options: OpenOptions & { executable: string }): Promise<Browser> {
  const { profile, extension, headless, executable } = options;
  const addonId = readAddonId(extension);
  writePreferences(profile, addonId, headless);
  const firefox = await startFirefox(executable, profile, headless);
  const session = await connectBidi(firefox.endpoint);
  const { capabilities } = await session.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  await recordRequests(session);
  await setColorScheme(session, options.colorScheme ?? 'light');
  const install = async () =>
    void (await session.send('webExtension.install', { extensionData: { type: 'path', path: extension } }));
  await install();
  const viewport = options.viewport ?? (headless ? defaultViewport : undefined);
  const gone = firefox.exited.then(() => session.close());

  return {
    name: 'firefox',
    version: capabilities.browserVersion,
    closed: gone,
    extensionPage: (path) => `moz-extension://${addonUuid}/${path}`,
    async newTab() {
      const { context } = await session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      const tab = firefoxTab(session, context);
      if (viewport) await tab.setViewport(viewport.width, viewport.height);
      return tab;
    },
    async newPrivateTab() {
      const list = async () =>
        (await session.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { maxDepth: 0 })).contexts;
      const before = (await list()).map(({ context }) => context);
      await openPrivateWindow(session, addonId);
      const opened = await until('the private window', async () =>
        (await list()).find(({ context }) => !before.includes(context)),
      );
      return firefoxTab(session, opened.context);
    },
    async tabAddresses() {
      const { contexts } = await session.send<{ contexts: { url: string }[] }>('browsingContext.getTree', {
        maxDepth: 0,
      });
      return contexts.map(({ url }) => url);
    },
    requests: () => readRequests(session),
    setColorScheme: (scheme) => setColorScheme(session, scheme),
    setForcedColours: (isForced) => setForcedColours(session, isForced),
    stopWorker: () => stopEventPage(session, addonId),
    clearDatabases: () => clearDatabases(session, addonId),
    updateExtension: install,
    async close() {
      await session.send('browser.close');
      await gone;
    },
    async kill() {
      firefox.kill();
      await gone;
    },
  };
}

function readAddonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}/manifest.json names no browser_specific_settings.gecko.id`);
  return id;
}

/** Values of the preference as Firefox's StaticPrefList has them. */
async function setColorScheme(session: BidiSession, scheme: ColorScheme): Promise<void> {
  const value = scheme === 'dark' ? 0 : 1;
  await chromeEvaluate(
    session,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
  );
}

/** Settings, Language and Appearance, Contrast Control: "Custom" and "Off"; values as Firefox's StaticPrefList has them. */
async function setForcedColours(session: BidiSession, isForced: boolean): Promise<void> {
  await chromeEvaluate(session, `Services.prefs.setIntPref('browser.display.document_color_use', ${isForced ? 2 : 1})`);
}

async function stopEventPage(session: BidiSession, addonId: string): Promise<void> {
  const state = await chromeEvaluate<string>(
    session,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return extension.backgroundState;
    })()`,
  );
  if (state !== 'stopped') throw new Error(`the event page was told to sleep and is "${state}"`);
}

/** As about:addons does where the reader lets an extension run in private windows, and then the menu. */
async function openPrivateWindow(session: BidiSession, addonId: string): Promise<void> {
  await chromeEvaluate(
    session,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const id = ${JSON.stringify(addonId)};
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id).extension);
      await (await AddonManager.getAddonByID(id)).reload();
      OpenBrowserWindow({ private: true });
      return true;
    })()`,
  );
}

/** nsIQuotaManagerService: all clients' storage of the extension's origin but its files (`fs`). */
async function clearDatabases(session: BidiSession, addonId: string): Promise<void> {
  await chromeEvaluate(
    session,
    `new Promise((resolve, reject) => {
      const { principal } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension;
      const request = Services.qms.clearStoragesForClient(principal, 'idb');
      request.callback = () => request.resultCode === 0 ? resolve(true) : reject(new Error('code ' + request.resultCode));
    })`,
  );
}
