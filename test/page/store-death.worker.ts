import { openLibrary, storeCalls, type CallName } from './store-calls';

/** What the test asks of this worker: one call, and the request to the database with which the worker's life ends. */
export interface Order {
  database: string;
  call: CallName;
  action: string;
  /** 1 is the first request of the call. */
  diesAt: number;
}

/** Counts every request to the database from now on; with the n-th the worker ends, with nothing answered that was not. */
function dieAt(last: number): () => number {
  let requests = 0;
  const count = (prototype: object, names: string[]) => {
    for (const name of names) {
      const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
      Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
        requests++;
        const request = original.apply(this, args);
        if (requests === last) {
          self.postMessage('dying');
          self.close();
        }
        return request;
      });
    }
  };
  const reads = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
  count(IDBObjectStore.prototype, [...reads, 'put', 'add', 'delete', 'clear']);
  count(IDBIndex.prototype, reads);
  count(IDBCursor.prototype, ['continue', 'delete', 'update']);
  return () => requests;
}

self.onmessage = async ({ data: { database, call, action, diesAt } }: MessageEvent<Order>) => {
  const library = await openLibrary(database, action);
  const countRequests = dieAt(diesAt);
  const run: (on: typeof library) => PromiseLike<unknown> = storeCalls[call];
  await run(library);
  library.db.close();
  self.postMessage(countRequests());
};
