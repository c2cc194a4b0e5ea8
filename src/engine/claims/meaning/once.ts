/** The same reader, which keeps every answer: for texts that come up again and again in one article. */
export function once<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (!answers.has(text)) answers.set(text, read(text));
    return answers.get(text) as T;
  };
}
