import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { builtInPack } from './src/packs/vite-pack';

const chromiumPath = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
/** Chromium refuses its sandbox to root, which is who CI is. */
const chromiumArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** Builds once a run, whichever project asks first. */
const built = { globalSetup: ['./test/build.ts'] };

/** The built extension in one real browser. One file at a time: two cores, and a browser each. */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  ...jsx,
  test: {
    ...built,
    name: browser,
    include: ['test/e2e/**/*.e2e.ts'],
    environment: 'node',
    provide: { browser },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    fileParallelism: false,
  },
});

export default defineConfig({
  ...jsx,
  test: {
    reporters: ['default', './test/reporter.ts'],
    projects: [
      {
        ...jsx,
        plugins: [builtInPack()],
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        ...jsx,
        test: {
          ...built,
          name: 'house',
          include: ['test/house/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      {
        ...jsx,
        test: {
          name: 'page',
          include: ['test/page/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath, args: chromiumArgs } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
      {
        ...jsx,
        plugins: [builtInPack()],
        test: { name: 'evaluate', include: ['test/evaluate/**/*.test.ts'], environment: 'node', testTimeout: 600_000 },
      },
    ],
  },
});
