import { defineConfig } from 'vitest/config';

/** Measures in real Chromium, driven from Node, where the real pages can be read: `npx vitest run --config` this file. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../../..`,
    include: ['test/bench/topic/**/*.bench.ts'],
    environment: 'node',
    testTimeout: 600_000,
  },
});
