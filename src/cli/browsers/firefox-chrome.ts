import type { BidiSession } from './bidi';
import { readRemoteJson } from './remote-json';

/** The JSON value of an expression in Firefox's own process, where its preferences and its extensions are kept. */
export async function chromeEvaluate<T>(session: BidiSession, expression: string): Promise<T> {
  const { contexts } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  return readRemoteJson(
    await session.send('script.evaluate', {
      target: { context: contexts[0].context },
      awaitPromise: true,
      expression: `(async () => JSON.stringify(await (${expression})))()`,
    }),
  );
}
