import { readlinkSync } from 'node:fs';
import { type BrowserContext, chromium, type Request } from 'playwright-core';
import type { Browser, BrowserName, ColorScheme, OpenOptions, SeenRequest, Tab } from './browser';
import { chromiumTab } from './chromium-tab';
import { until } from './until';

const defaultViewport = { width: 1280, height: 800 };

/** Chromium or what is built from it, driven by Playwright over the DevTools protocol. */
export async function openChromium(name: BrowserName, options: OpenOptions & { executable: string }): Promise<Browser> {
  const { profile, extension, headless, executable: executablePath } = options;
  let colorScheme: ColorScheme = options.colorScheme ?? 'light';
  let forcedColors: 'active' | 'none' = 'none';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    viewport: options.viewport ?? (headless ? defaultViewport : null),
    // Chromium refuses its sandbox to root, which is who CI is.
    chromiumSandbox: process.getuid?.() !== 0,
    // Playwright's own switches against extensions and against the back/forward cache would change what we test.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [...loadingArguments(name, extension), ...quietArguments],
  });
  const requests: SeenRequest[] = [];
  context.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(seen(request));
  });
  context.on('page', (page) => {
    page.emulateMedia({ colorScheme, forcedColors });
    page.on('websocket', (socket) => requests.push({ url: socket.url(), method: 'GET', from: page.url() }));
  });
  if (name === 'chrome') await loadUnpacked(context, extension);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const origin = worker.url().split('/', 3).join('/'); // Node's URL knows no origin for chrome-extension:
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));

  return {
    name,
    version: context.browser()?.version() ?? 'unknown',
    closed,
    extensionPage: (path) => `${origin}/${path}`,
    newTab: async () => chromiumTab(await context.newPage()),
    newPrivateTab: () => openPrivateTab(context, origin),
    tabAddresses: async () => context.pages().map((page) => page.url()),
    requests: async () => [...requests],
    async setColorScheme(scheme) {
      colorScheme = scheme;
      await Promise.all(context.pages().map((page) => page.emulateMedia({ colorScheme })));
    },
    async setForcedColours(isForced) {
      forcedColors = isForced ? 'active' : 'none';
      await Promise.all(context.pages().map((page) => page.emulateMedia({ forcedColors })));
    },
    stopWorker: () => stopWorker(context, origin),
    clearDatabases: () => clearDatabases(context, origin),
    updateExtension: () => updateExtension(context, origin),
    close: () => context.close(),
    async kill() {
      // The lock is a symbolic link to "<host>-<pid>".
      const pid = Number(readlinkSync(`${profile}/SingletonLock`).split('-').pop());
      process.kill(pid, 'SIGKILL');
      await closed;
    },
  };
}

/** Branded Chrome refuses --load-extension since 137; there the extension goes in over the DevTools protocol. */
function loadingArguments(name: BrowserName, extension: string): string[] {
  if (name === 'chrome') return ['--enable-unsafe-extension-debugging'];
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

/** Without these the browser itself asks the network for updates while we count requests. */
const quietArguments = ['--no-first-run', '--disable-quic', '--disable-component-update', '--disable-sync'];

async function loadUnpacked(context: BrowserContext, path: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser has no DevTools session of its own');
  const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path });
}

function seen(request: Request): SeenRequest {
  return { url: request.url(), method: request.method(), from: askedBy(request) };
}

function askedBy(request: Request): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  try {
    return request.frame().url();
  } catch {
    return ''; // Playwright throws for the request that opens a page, which no document asked for
  }
}

/** As its own list of extensions does it. An extension loaded from a folder stays off after that but in developer mode. */
async function updateExtension(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(`(async () => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload('${origin.split('/').pop()}', { failQuietly: true });
    })()`);
  } finally {
    await page.close();
  }
}

/** As its own list of extensions does where the reader lets one into private windows, and then the menu. */
async function openPrivateTab(context: BrowserContext, origin: string): Promise<Tab> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(`(async () => {
      const allowed = { extensionId: '${origin.split('/').pop()}', incognitoAccess: true };
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration(allowed);
    })()`);
    await until('the extension to be back', () =>
      page.goto(`${origin}/manifest.json`).then(
        () => page.evaluate<boolean>('chrome.extension.isAllowedIncognitoAccess()'),
        () => false, // it is being loaded anew
      ),
    );
    const opened = context.waitForEvent('page');
    await page.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => true)`);
    return chromiumTab(await opened);
  } finally {
    await page.close();
  }
}

/** DevTools stops workers only from a page of their own origin, and the manifest is one that asks the worker nothing. */
async function stopWorker(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/manifest.json`);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    const count = `chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then((contexts) => contexts.length)`;
    await until('the worker to be asleep', async () => (await page.evaluate<number>(count)) === 0);
  } finally {
    await page.close();
  }
}

async function clearDatabases(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  } finally {
    await page.close();
  }
}
