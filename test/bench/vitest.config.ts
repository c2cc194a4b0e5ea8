import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findExecutable } from '../../src/cli/browsers/find-executable.mjs';
import { builtInPack } from '../../src/packs/vite-pack';
import { listPages, readPage } from './article/page-commands';

const shared = { root: `${import.meta.dirname}/../..`, testTimeout: 1_800_000, fileParallelism: false };

/** Measures print tables and take minutes; they are run by themselves: `npm run bench`, or a part by its path. */
export default defineConfig({
  test: {
    projects: [
      {
        optimizeDeps: { include: ['approx-string-match', 'dom-anchor-text-quote', '@recogito/text-annotator'] },
        test: {
          ...shared,
          name: 'in Chromium',
          include: ['test/bench/{anchor,article,ink,store}/**/*.bench.ts'],
          browser: {
            enabled: true,
            headless: true,
            commands: { listPages, readPage },
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findExecutable('chromium'),
                // Chromium refuses its sandbox to root, which is who CI is.
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        plugins: [builtInPack()],
        test: {
          ...shared,
          name: 'in Node',
          include: ['test/bench/{topic,mentions,claims}/**/*.{bench,test}.ts'],
          environment: 'node',
        },
      },
    ],
  },
});
