import * as v from 'valibot';
import { type Answer, type Calls, type Parsed, parseAs, type Reply, Request } from './call';

export type Sender = chrome.runtime.MessageSender;
/** One function a call; it gets the parsed payload and who asks. */
export type Answers<C extends Calls> = {
  [N in keyof C]: (payload: Parsed<C[N]>, sender: Sender) => Promise<Answer<C[N]>> | Answer<C[N]>;
};

const refusal = (name: string, message: string): Reply => ({ ok: false, error: { name, message } });

/**
 * A listener for `runtime.onMessage` that answers one list of calls. It never rejects: a malformed payload, an unknown
 * call and a failing answer all come back as a named error; `onError` sees what was not the caller's fault.
 */
export function answerCalls<C extends Calls>(calls: C, answers: Answers<C>, onError: (error: unknown) => void) {
  return async (message: unknown, sender: Sender): Promise<Reply> => {
    const request = v.safeParse(Request, message);
    if (!request.success) return refusal('BadRequest', 'not a call of Fair Notice');
    const { call: name, payload } = request.output;
    if (!Object.hasOwn(calls, name)) return refusal('UnknownCall', `no call "${name}" for this sender`);
    try {
      const { takes, answers: shape } = calls[name]!;
      const parsed = parseAs(takes, payload ?? {}, 'BadRequest');
      const value = await answers[name]!(parsed as Parsed<C[string]>, sender);
      return { ok: true, value: parseAs(shape, value, 'BadAnswer') };
    } catch (error) {
      // The caller is in another process: an error reaches it only as data.
      const { name: kind, message: text } = error instanceof Error ? error : new Error(String(error));
      if (kind !== 'BadRequest') onError(error);
      return refusal(kind, text);
    }
  };
}
