import type { BidiSession } from './bidi';
import { readRemoteJson, type ScriptAnswer } from './remote-json';

/** The JSON value of an expression in Firefox's own process, where its preferences and its extensions are kept. */
export async function chromeEvaluate<T>(session: BidiSession, expression: string): Promise<T> {
  const { contexts } = await session.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const context = contexts[0]?.context;
  if (!context) throw new Error('Firefox has no window of its own');
  return readRemoteJson(
    await session.send<ScriptAnswer>('script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression: `(async () => JSON.stringify(await (${expression})))()`,
    }),
  );
}
