import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { projectFolder } from './source-files';

const dist = `${projectFolder}/dist`;

/** Paths of the files of a built extension, below its folder. */
export function listBuilt(browser: 'chromium' | 'firefox'): string[] {
  return readdirSync(`${dist}/${browser}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(`${dist}/${browser}/`.length))
    .sort();
}

const read = (browser: string, path: string) => readFileSync(`${dist}/${browser}/${path}`);

/** What a script and all it imports weigh in gzip, in bytes; chunks whose name `without` matches are left out. */
export function weighScript(browser: 'chromium' | 'firefox', entry: string, without?: RegExp): number {
  const chunks = new Set([entry]);
  for (const path of chunks) {
    const imported = read(browser, path)
      .toString()
      .matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
    for (const [, specifier] of imported) chunks.add(new URL(specifier!, `file:///${path}`).pathname.slice(1));
  }
  const counted = [...chunks].filter((path) => !without?.test(path.split('/').at(-1)!));
  return counted.reduce((sum, path) => sum + gzipSync(read(browser, path)).length, 0);
}

/** What the whole extension weighs as a zip: 30 + 46 bytes and its name twice for each file, 22 at the end (PKWARE APPNOTE 4.3). */
export function weighZip(browser: 'chromium' | 'firefox'): number {
  return listBuilt(browser)
    .map((path) => deflateRawSync(read(browser, path), { level: 9 }).length + 76 + 2 * Buffer.byteLength(path))
    .reduce((sum, bytes) => sum + bytes, 22);
}
