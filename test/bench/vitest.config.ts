import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { listPages, readPage } from './article/page-commands';

/** Measures print tables and take minutes; they are run by themselves (`npm run bench`), in real Chromium. */
export default defineConfig({
  optimizeDeps: { include: ['approx-string-match', 'dom-anchor-text-quote'] },
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ['test/bench/**/*.bench.ts'],
    testTimeout: 1_800_000,
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      commands: { listPages, readPage },
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
          // Chromium refuses its sandbox to root, which is who CI is.
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
