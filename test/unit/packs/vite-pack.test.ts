import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type InlineConfig, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PackFile } from '../../../src/packs/authoring/read-authored';
import { compilePack } from '../../../src/packs/compile-pack';
import { builtInPack } from '../../../src/packs/vite-pack';
import type { Pack } from '../../../src/packs/pack';
import { exampleFiles, exampleWith } from './example-pack';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: PackFile[]): void {
  for (const { path, text } of [
    ...files,
    { path: 'main.js', text: "export { default } from 'virtual:built-in-pack';" },
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const config = (): InlineConfig => ({
  root: folder,
  configFile: false,
  logLevel: 'silent',
  plugins: [builtInPack(folder)],
  server: { watch: { usePolling: true, interval: 20 }, ws: false },
  build: { write: false, minify: false, lib: { entry: join(folder, 'main.js'), formats: ['es'] } },
});

test('a bundle holds the compiled pack', async () => {
  write(exampleFiles);
  const [{ output }] = (await build(config())) as [Rolldown.RolldownOutput];
  const code = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  const { default: pack } = await import(/* @vite-ignore */ code);
  expect(pack).toEqual(compilePack(exampleFiles));
});

test('a build fails with the file, the line and the reason', async () => {
  write(exampleWith('asOf: 2026-02-28', 'asOf: 2026-02-30'));
  await expect(build(config())).rejects.toThrow(
    /vendors\/hourglass\.yaml:\d+ · entries\.0\.statements\.0\.asOf · no such day/,
  );
});

const addition = `entries:
  - { id: risk-haste, type: risk, name: Haste, jurisdictions: [global], aliases: [haste] }
`;

test('a server gives the new pack once a file has changed or come', async () => {
  write(exampleFiles);
  const server = await createServer(config());
  try {
    const load = async () => (await server.ssrLoadModule('virtual:built-in-pack')).default as Pack;
    expect((await load()).stamp.version).toBe('1.2.3');
    write(exampleWith('version: 1.2.3', 'version: 2.0.0'));
    await expect.poll(async () => (await load()).stamp.version, { timeout: 5_000 }).toBe('2.0.0');
    write([{ path: 'risks/haste.yaml', text: addition }]);
    await expect
      .poll(async () => (await load()).entries.map(({ id }) => id), { timeout: 5_000 })
      .toContain('risk-haste');
  } finally {
    await server.close();
  }
});
