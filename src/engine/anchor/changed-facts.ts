import type { Fit } from './measure-fit';
import type { Pattern } from './pattern';
import { Kind } from './telling-words';
import type { TextIndex } from './text-index';

/** Whether a name, and whether a number or a currency, stands in a quote and not at a place, or the other way round. */
export interface ChangedFacts {
  name: boolean;
  number: boolean;
}

/** The facts that differ between a quote and the words at a place. */
export function findChangedFacts(pattern: Pattern, fit: Fit, index: TextIndex): ChangedFacts {
  const facts: ChangedFacts = { name: false, number: false };
  let next = fit.first;
  for (let token = fit.piece.from; token < fit.piece.to; token++) {
    const at = fit.alignment[token]!;
    for (; next < at; next++) noteHere(next);
    if (at >= 0) next = at + 1;
    if (at >= 0 && index.ids[at] === pattern.ids[token]) continue;
    note(facts, pattern.kinds[token]!, token === 0 || opensSentence(pattern.text, pattern.tokens, token));
    if (at >= 0) noteHere(at);
  }
  return facts;

  function noteHere(at: number): void {
    note(facts, index.vocabulary.kindOf(index.ids[at]!), at === 0 || opensSentence(index.text, index.tokens, at));
  }
}

function note(facts: ChangedFacts, kind: number, opens: boolean): void {
  if (kind & Kind.number) facts.number = true;
  if (kind & (opens ? Kind.name : Kind.capital)) facts.name = true;
}

/** Whether what stands before a token ends a sentence, or opens a quotation. */
function opensSentence(text: string, tokens: { starts: Int32Array }, at: number): boolean {
  return /[.?!:;"'“‘«…\n]/.test(text.slice(tokens.starts[at - 1], tokens.starts[at]));
}
