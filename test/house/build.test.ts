import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { listBuilt, weighScript, weighZip } from './dist-sizes';
import { projectFolder } from './source-files';

const run = promisify(execFile);

describe.each(['chromium', 'firefox'] as const)('built for %s', (browser) => {
  /** Kilobytes in gzip; what a page pays for each part. */
  const budgets: [what: string, limit: number, weigh: () => number][] = [
    ['the gate, which runs on every page', 2, () => weighScript(browser, 'gate.js')],
    ['what looks for notes, on every page of a site that has some', 1, () => weighScript(browser, 'noted.js')],
    ['the reader', 50, () => weighScript(browser, 'reader.js')],
    ['the part that shows a reading', 30, () => weighScript(browser, 'overlay-part.js')],
    // 30 before 24 more articles taught it their ways of reporting, 33 before it knew whom "it" and "they" stand for.
    ['the part that finds who says what', 34, () => weighScript(browser, 'claims-part.js')],
    ['the part that finds notes again', 20, () => weighScript(browser, 'notes-part.js')],
    // 60 before it also kept articles, compared them and wrote backups; 29 of it is Dexie and 5 valibot, as they come.
    ['the worker without the data it hands out', 69, () => weighScript(browser, 'worker.js', /^(pack|language)-/)],
    ['the whole as a zip', 500, () => weighZip(browser)],
  ];
  it.each(budgets)('%s stays under %d kB', (what, limit, weigh) => {
    const kilobytes = weigh() / 1_000;
    console.log(`${browser}: ${what}: ${kilobytes.toFixed(1)} of ${limit} kB`);
    expect(kilobytes).toBeGreaterThan(0.1);
    expect(kilobytes).toBeLessThan(limit);
  });

  it('is all there', () => {
    expect(listBuilt(browser)).toEqual(expect.arrayContaining(['manifest.json', 'gate.js', 'reader.js', 'worker.js']));
  });
});

it('weighs what a script imports, and the pack apart from the worker', () => {
  const whole = weighScript('firefox', 'worker.js');
  expect(whole - weighScript('firefox', 'worker.js', /^pack-/)).toBeGreaterThan(10_000);
});

it('gives the linter of Firefox add-ons nothing to say', async () => {
  const linter = 'node_modules/addons-linter/bin/addons-linter';
  // The linter exits with 1 where it finds errors; what it found is in the same report either way.
  const { stdout } = await run(process.execPath, [linter, '--output', 'json', 'dist/firefox'], {
    cwd: projectFolder,
    maxBuffer: 1 << 26,
  }).catch((failure: { stdout?: string; message: string }) => ({ stdout: failure.stdout || failure.message }));
  const { errors, warnings, notices, metadata } = JSON.parse(stdout);
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  expect(metadata.name).toBe('Fair Notice');
});
