import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectFolder } from './source-files';

const folder = mkdtempSync(join(tmpdir(), 'scan-command-'));
beforeAll(() => {
  writeFileSync(join(folder, 'good.txt'), 'Couriers are tracked by Palantir.\nThe union objects.\n');
  writeFileSync(join(folder, 'empty.html'), '');
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  writeFileSync(join(folder, 'large.html'), '');
  truncateSync(join(folder, 'large.html'), 50_000_000);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the built command does when called from `folder`, as `npm run scan` calls it. */
function scan(...options: string[]): Promise<{ code: number; out: string[]; error: string }> {
  return new Promise((resolve) => {
    const environment = { ...process.env, INIT_CWD: folder };
    const command = [`${projectFolder}/dist/cli/scan.js`, ...options];
    const child = execFile(process.execPath, command, { cwd: projectFolder, env: environment }, (_, out, error) =>
      resolve({ code: child.exitCode ?? -1, out: out.split('\n').filter(Boolean), error }),
    );
  });
}

it('reads what it can, names what it cannot, and exits with 1', async () => {
  const { code, out, error } = await scan('--json', '.', 'missing.txt');
  expect(code).toBe(1);
  expect(out.map((line) => JSON.parse(line).file)).toEqual([join(folder, 'good.txt')]);
  const problems = [
    ['empty.html', 'empty'],
    ['large.html', 'too large: 50.0 MB'],
    ['picture.txt', 'binary, not text'],
    ['missing.txt', 'no such file'],
  ];
  for (const [name, reason] of problems) expect(error).toContain(`scan: ${join(folder, name!)}: ${reason}`);
});

it('exits with 0 where every file was read', async () => {
  const { code, out, error } = await scan('good.txt');
  expect([code, error]).toEqual([0, '']);
  expect(out[0]).toBe(join(folder, 'good.txt'));
});

it('exits with 2 for a command line that makes no sense', async () => {
  expect(await scan()).toMatchObject({ code: 2, out: [], error: expect.stringContaining('no file given') });
  expect(await scan('--jsno', 'good.txt')).toMatchObject({ code: 2, error: expect.stringContaining('--jsno') });
});

it('prints its help and its exit codes', async () => {
  const { code, out } = await scan('--help');
  expect(code).toBe(0);
  expect(out.join('\n')).toMatch(/Exit code 0: .*1: .*2: /s);
});
