import { beforeEach, type TestContext } from 'vitest';

/**
 * Whether this is the second attempt at a test. The first may have left the browser in the middle of it, so a test that goes
 * on from the one before sets its own beginning up then: else the second attempt could not but fail too.
 */
export const isRetried = ({ result }: TestContext['task']): boolean => (result?.retryCount ?? 0) > 0;

/** Runs before every second attempt at a test of this file or group. */
export const beforeRetry = (restore: () => Promise<unknown>): void =>
  beforeEach(async ({ task }) => {
    if (isRetried(task)) await restore();
  });
