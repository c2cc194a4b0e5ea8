import type { Range, Token } from '../text/token';
import { findCueVerb } from '../words/cue-lexicon';
import { times } from '../words/word-lists';
import { tagOf } from './tag';

/** A noun phrase with what follows it between commas: an age, a place, a title ("Ann Poe, 62, a nurse from Leeds"). */
export function appositionFrom(tokens: Token[], name: Range): Range {
  let to = name.to;
  for (let step = 0; step < 4 && tokens[to]?.text === ','; step++) {
    const from = to + 1;
    if (tokens[from]?.lower === 'who') return { from: name.from, to: afterWho(tokens, from) ?? to };
    if (!opensApposition(tokens, from)) break;
    const end = stretchEnd(tokens, from);
    if (isClause(tokens, from, end)) break;
    to = end;
  }
  return { from: name.from, to };
}

/** "Poe, who is 62, has": the comma that closes the clause, where what was said goes on behind it. */
function afterWho(tokens: Token[], who: number): number | undefined {
  const close = tokens.findIndex((token, i) => i > who && token.text === ',');
  const next = tokens[close + 1];
  if (close < 0 || next === undefined) return undefined;
  return next.kind === 'quote' || /^(?:aux|verb)$/.test(tagOf(tokens, close + 1)) ? close : undefined;
}

function opensApposition(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return false;
  const tag = tagOf(tokens, i);
  if (tag === 'pron' || times.has(token.lower)) return false;
  if (/^(?:whose|who)$/.test(token.lower)) return false;
  return tag === 'det' || tag === 'number' || tag === 'noun' || tag === 'name';
}

/** "Teck wants the gap closed": what was said goes on there, since a finite verb stands before any "who" or "that". */
function isClause(tokens: Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (/^(?:who|that|which|whose|where)$/.test(tokens[i]!.lower)) return false;
    const tag = tagOf(tokens, i);
    if (tag === 'aux' || (tag === 'verb' && !/(?:ed|ing)$/.test(tokens[i]!.lower))) return true;
  }
  return false;
}

function stretchEnd(tokens: Token[], from: number): number {
  let i = from;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quote' && tokens[i - 1]?.kind === 'mark') break;
    if (token.kind === 'mark' && /^[,.;:!?—–]$/.test(token.text)) break;
    if (/^(?:when|after|while|during)$/.test(token.lower)) break;
    if (findCueVerb(token.lower)?.form === 'gerund') break;
  }
  return i;
}
