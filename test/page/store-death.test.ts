import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database';
import { type CallName, prepareLibrary, storeCalls } from './store-calls';
import type { Order } from './store-death.worker';

const database = 'dying';
afterEach(() => Dexie.delete(database));

/** Runs a call in a worker of its own; answers how many requests it made, or undefined where it died before the end. */
function runInWorker(order: Omit<Order, 'database'>): Promise<number | undefined> {
  const worker = new Worker(new URL('./store-death.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<number | undefined>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data === 'dying' ? undefined : data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ ...order, database } satisfies Order);
  }).finally(() => worker.terminate());
}

async function dump(): Promise<string> {
  const db = await openDatabase({ name: database });
  try {
    return JSON.stringify(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
  } finally {
    db.close();
  }
}

async function prepare(): Promise<{ action: string; before: string }> {
  await Dexie.delete(database);
  return { action: await prepareLibrary(database), before: await dump() };
}

describe('a worker that dies with a request to the database', () => {
  it.each(Object.keys(storeCalls) as CallName[])(
    'of "%s" leaves all of it done or nothing, whichever request',
    {
      timeout: 60_000,
    },
    async (call) => {
      let { action, before } = await prepare();
      const requests = await runInWorker({ call, action, diesAt: Number.POSITIVE_INFINITY });
      const after = await dump();
      expect(requests).toBeGreaterThan(0);
      expect(after).not.toBe(before);
      ({ action, before } = await prepare());
      let undone = 0;
      for (let diesAt = 1; diesAt <= requests!; diesAt++) {
        expect(await runInWorker({ call, action, diesAt })).toBe(undefined);
        const found = await dump();
        expect([before, after], `request ${diesAt} of ${requests}`).toContain(found);
        if (found === before) undone++;
        else ({ action, before } = await prepare());
      }
      // With its last request a call may be done before it dies; with any other it is not.
      expect(undone).toBeGreaterThanOrEqual(requests! - 1);
      console.log(`${call}: ${requests} requests, stopped with each: ${undone} times nothing was done`);
    },
  );
});
