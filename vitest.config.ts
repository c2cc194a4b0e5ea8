import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findExecutable } from './src/cli/browsers/find-executable.mjs';
import { builtInPack } from './src/packs/vite-pack';

/** Chromium refuses its sandbox to root, which is who CI is. */
const chromiumArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** Builds once a run, whichever project asks first. */
const built = { globalSetup: ['./test/build.ts'] };

let order = 0;
/** One project after the other, in the order of the list: browsers and measurements want the two cores to themselves. */
const inTurn = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  ...jsx,
  plugins: [builtInPack()],
  optimizeDeps: { include: ['linkedom'] },
  test: { environment: 'node', sequence: { groupOrder: order++ }, ...test },
});

/** The built extension in one real browser. One file at a time: a browser each. */
const endToEnd = (browser: 'chromium' | 'firefox') =>
  inTurn({
    ...built,
    name: browser,
    include: ['test/e2e/**/*.e2e.ts'],
    provide: { browser },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    fileParallelism: false,
  });

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    projects: [
      inTurn({ name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] }),
      inTurn({ ...built, name: 'house', include: ['test/house/**/*.test.ts'], testTimeout: 120_000 }),
      inTurn({
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
      inTurn({
        name: 'evaluate',
        include: ['test/evaluate/**/*.test.ts'],
        testTimeout: 600_000,
        fileParallelism: false,
      }),
    ],
  },
});
