import { ask } from './ask';
import { type Answer, CallError, type Payload } from './call';
import { pageRuntime } from './own-api';
import { type PageCalls, pageCalls } from './page-calls';

/**
 * The worker's answer to a content script.
 * @throws CallError as `ask` does; `NoExtension` where the extension was updated or removed under it.
 */
export const askAsPage = <N extends keyof PageCalls & string>(name: N, payload: Payload<PageCalls[N]>) =>
  ask(pageCalls, name, payload, async (message) => {
    const runtime = pageRuntime();
    if (!runtime) throw new CallError('NoExtension', 'the extension is gone');
    return runtime.sendMessage(message);
  }) as Promise<Answer<PageCalls[N]>>;
