import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { playwrightChord, webDriverKeys } from '../../../src/cli/browsers/keys';
import { until } from '../../../src/cli/browsers/until';
import { parseOptions } from '../../../src/cli/start/options';
import { findProjectFolder } from '../../../src/cli/start/project-folder';
import { type ServedFolder, serveFolder } from '../../../src/cli/start/serve-folder';

const folder = mkdtempSync(join(tmpdir(), 'start-'));
let served: ServedFolder;
beforeAll(async () => {
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'site/a page.html'), '<p>é');
  served = await serveFolder(join(folder, 'site'));
});
afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

it('serves what lies in the folder, with its type', async () => {
  const answer = await fetch(`${served.origin}/a%20page.html`);
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'text/html', '<p>é']);
});

it.each(['/none.html', '/', '/..%2fsecret.html', '/%2e%2e/secret.html', '/%E0%A4%A'])(
  'serves nothing at %s',
  async (path) => {
    expect((await fetch(served.origin + path)).status).toBe(404);
  },
);

it('serves on another port where the usual one is taken', async () => {
  const second = await serveFolder(folder);
  expect(second.origin).not.toBe(served.origin);
  expect(await (await fetch(`${second.origin}/secret.html`)).text()).toBe('secret');
  second.close();
});

it('takes the browser asked for, and refuses one that nobody knows or that is not here', () => {
  vi.stubEnv('FIREFOX_BIN', process.execPath);
  vi.stubEnv('EDGE_BIN', join(folder, 'no-such-program'));
  expect(parseOptions(['--browser', 'firefox', '--headless', 'a.html'])).toEqual({
    file: 'a.html',
    browser: 'firefox',
    headless: true,
  });
  expect(() => parseOptions(['--browser', 'mosaic'])).toThrow('--browser is one of chromium, chrome, edge, firefox');
  expect(() => parseOptions(['--browser', 'edge'])).toThrow('no edge on this machine: install it or set EDGE_BIN');
  expect(() => parseOptions(['a.html', 'b.html'])).toThrow('one page at a time');
  expect(() => parseOptions(['--hedless'])).toThrow(`Unknown option '--hedless'`);
  vi.unstubAllEnvs();
});

it('finds the project from anywhere in it, and says when it stands outside', () => {
  expect(findProjectFolder(import.meta.dirname)).toBe(findProjectFolder());
  expect(() => findProjectFolder(folder)).toThrow('outside its project');
});

it('spells one chord for both protocols', () => {
  expect(playwrightChord('Alt+Shift+n')).toBe('Alt+Shift+KeyN');
  expect(webDriverKeys('Alt+Shift+n')).toEqual(['\uE00A', '\uE008', 'N']);
  expect(webDriverKeys('Control+A')).toEqual(['\uE009', 'a']);
  expect(() => webDriverKeys('Hyper+A')).toThrow('no such key: Hyper');
});

it('waits until a look succeeds, and says what it waited for when none does', async () => {
  let looks = 0;
  const third = () => {
    looks += 1;
    if (looks < 2) throw new Error('still loading');
    return looks > 2 && looks;
  };
  expect(await until('the third look', third)).toBe(3);
  await expect(until('a miracle', () => false, 50)).rejects.toThrow('waited 50 ms for a miracle: last seen: false');
});
