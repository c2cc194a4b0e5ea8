import type { Range, Token } from '../text/token';
import { nounPhraseBefore } from './noun-phrase';

/** What "who" or "which" as a subject stands for: the noun phrase before it. */
export function antecedentOf(tokens: Token[], subject: Range): Range | undefined {
  if (subject.to - subject.from > 1 || !/^(?:who|which|that)$/.test(tokens[subject.from]!.lower)) return undefined;
  const edge = tokens[subject.from - 1]?.text === ',' ? subject.from - 1 : subject.from;
  return edge > 0 ? nounPhraseBefore(tokens, edge) : undefined;
}
