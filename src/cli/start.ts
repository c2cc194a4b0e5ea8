import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Browser } from './browsers/browser';
import { openBrowser } from './browsers/open-browser';
import { FileProblem } from './scan/file-problem';
import { scanFile } from './scan/scan-file';
import { parseOptions, type StartOptions } from './start/options';
import { findProjectFolder } from './start/project-folder';
import { serveFolder } from './start/serve-folder';
import { showHeadless } from './start/show-headless';
import { UsageError } from './usage-error';

const project = findProjectFolder();

try {
  await start(parseOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof FileProblem)) throw error;
  console.error(`start: ${error.message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** Opens a browser with the extension on the page; ends when the reader closes it or, with no display, when all was shown. */
async function start({ file, browser: name, headless }: StartOptions): Promise<void> {
  // npm runs scripts in the project's folder and says here where the reader stood.
  const page = file ? resolve(process.env['INIT_CWD'] ?? '', file) : join(project, 'docs/demo/brackwater-depot.html');
  const scanned = await scanFile(page);
  const site = await serveFolder(dirname(page));
  const url = `${site.origin}/${encodeURIComponent(basename(page))}`;
  const extension = join(project, 'dist', name === 'firefox' ? 'firefox' : 'chromium');
  const profile = headless ? mkdtempSync(join(tmpdir(), 'fair-notice-')) : join(project, 'out/profiles', name);
  console.log(`Opening ${url} in ${name}${headless ? ', without a window' : ''} …\n`);
  let browser: Browser | undefined;
  try {
    browser = await openBrowser(name, { profile, extension, headless });
    if (headless) await showHeadless(browser, url, scanned, join(project, 'out'));
    else await showToReader(browser, url);
  } finally {
    if (headless) await browser?.close();
    site.close();
    if (headless) rmSync(profile, { recursive: true, force: true });
  }
}

async function showToReader(browser: Browser, url: string): Promise<void> {
  const tab = await browser.newTab();
  await tab.goto(url);
  console.log(`Point at a marked word to see its card. Select words and press "Note" to keep a note.
They are kept in out/profiles and are there again at the next start. Close the browser to end.`);
  await browser.closed;
}
