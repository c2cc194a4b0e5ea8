import { readFileSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findExecutable } from './src/cli/browsers/find-executable.mjs';
import { builtInPack } from './src/packs/vite-pack';
import { LongestFirst } from './test/longest-first';

const packages = Object.keys(JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8')).dependencies);
/** Chromium refuses its sandbox to root, which is who CI is. */
const chromiumArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** Builds once a run, whichever project asks first. */
const built = { globalSetup: ['./test/build.ts'] };

/** One turn after the other; what shares a turn runs side by side on the two cores. */
const inTurn = (groupOrder: number, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  ...jsx,
  plugins: [builtInPack()],
  // Named beforehand: one that Vite meets on the way makes it load the page anew in the middle of a test file.
  optimizeDeps: { include: ['linkedom', 'axe-core', 'fast-check', 'preact/hooks', 'preact/jsx-runtime', ...packages] },
  test: { environment: 'node', sequence: { groupOrder }, ...test },
});

/** The built extension in one real browser; both browsers in one turn, two files at a time, since each mostly waits. */
const endToEnd = (browser: 'chromium' | 'firefox') =>
  inTurn(3, {
    ...built,
    name: browser,
    include: ['test/e2e/**/*.e2e.ts'],
    provide: { browser },
    testTimeout: 90_000,
    // A browser that starts on a busy machine may take a minute.
    hookTimeout: 180_000,
    maxWorkers: 2,
    // A file has a browser of its own; another process of Node for each costs a second and a half and parts nothing more.
    isolate: false,
    // A browser that shares two cores with another can be late once; what fails twice is broken. Retries are printed.
    retry: 1,
  });

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      inTurn(0, { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] }),
      inTurn(1, { ...built, name: 'house', include: ['test/house/**/*.test.ts'], testTimeout: 120_000 }),
      inTurn(2, {
        name: 'page',
        include: ['test/page/**/*.test.{ts,tsx}'],
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: { executablePath: findExecutable('chromium'), args: chromiumArgs } }),
          instances: [{ browser: 'chromium' }],
        },
      }),
      endToEnd('chromium'),
      endToEnd('firefox'),
      inTurn(4, {
        name: 'evaluate',
        include: ['test/evaluate/**/*.test.ts'],
        testTimeout: 600_000,
        maxWorkers: 2,
      }),
    ],
  },
});
