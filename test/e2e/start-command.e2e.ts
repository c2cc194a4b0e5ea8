import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

it('`npm start` without a display does the whole job and says what it found', async () => {
  const command = ['dist/cli/start.js', '--headless', '--browser', inject('browser')];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root });
  expect(stdout).toMatch(/At the page's edge: Fair Notice: \d+ things explained/);
  expect(stdout).toMatch(/The card over ".+":\n.*\S/);
  expect(stdout).toContain('The panel says: Saved');
  expect(stdout).toContain('(Written by npm start.)');
});
