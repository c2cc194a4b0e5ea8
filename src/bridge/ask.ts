import { CallError, type Calls, parseAs, Reply } from './call';

/** How a request gets to whoever answers it. */
export type Wire = (message: { call: string; payload: unknown }) => Promise<unknown>;

/**
 * The parsed answer to one call of a list.
 * @throws CallError with the other side's own error name, or `NoAnswer`, `BadRequest`, `BadReply`.
 */
export async function ask(calls: Calls, name: string, payload: unknown, wire: Wire): Promise<unknown> {
  const { takes, answers } = calls[name]!;
  const reply = await wire({ call: name, payload: parseAs(takes, payload, 'BadRequest') });
  if (reply === undefined || reply === null) throw new CallError('NoAnswer', `nobody answered ${name}`);
  const answer = parseAs(Reply, reply, 'BadReply');
  if (!answer.ok) throw new CallError(answer.error.name, answer.error.message);
  return parseAs(answers, answer.value, 'BadReply');
}
