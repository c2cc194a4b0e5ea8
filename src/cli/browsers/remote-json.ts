/** BiDi's answer to a script (`script.EvaluateResult`), as far as it is read here. */
export type ScriptAnswer =
  | { type: 'exception'; exceptionDetails: { text: string } }
  | { type: 'success'; result: { value?: string } };

/** What a script that ended in JSON.stringify gave, out of BiDi's answer; throws what the script threw. */
export function readRemoteJson<T>(answer: ScriptAnswer): T {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const { value } = answer.result;
  return value === undefined ? (undefined as T) : JSON.parse(value);
}
