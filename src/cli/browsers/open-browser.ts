import { mkdirSync } from 'node:fs';
import type { Browser, BrowserName, OpenOptions } from './browser';
import { openChromium } from './chromium';
import { findExecutable, knownBrowsers } from './find-executable.mjs';
import { openFirefox } from './firefox';

/** The named browser, started on the profile with the extension in it. Throws where the browser is not on this machine. */
export async function openBrowser(name: BrowserName, options: OpenOptions): Promise<Browser> {
  const executable = options.executable ?? findExecutable(name);
  if (!executable) throw new Error(`no ${name} on this machine: install it or set ${knownBrowsers[name].variable}`);
  mkdirSync(options.profile, { recursive: true });
  const found = { ...options, executable };
  return name === 'firefox' ? openFirefox(found) : openChromium(name, found);
}
