/** What a script that ended in JSON.stringify gave, out of BiDi's answer; throws what the script threw. */
// biome-ignore lint/suspicious/noExplicitAny: BiDi's answer as it came, read here
export function readRemoteJson<T>(answer: any): T {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const { value } = answer.result;
  return value === undefined ? (undefined as T) : JSON.parse(value);
}
