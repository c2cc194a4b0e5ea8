import type { Range, Token } from '../text/token';
import { findCueVerb } from '../words/cue-lexicon';
import type { Cue } from './cue';
import { nounPhraseFrom, startsClause } from './noun-phrase';
import { opensRemark } from './remark';
import { tagOf } from './tag';

/**
 * Where what was said ends when it starts at token `from`: at the sentence's end without its stop, a semicolon, ", but",
 * ", adding", "and said", ", according to", or where the next attribution's clause begins.
 */
export function contentEnd(tokens: Token[], from: number, cues: Cue[], own: Cue | undefined): number {
  let end = tokens.length;
  while (end > from && tokens[end - 1]!.kind === 'mark' && /^[.!?…,:;]$/.test(tokens[end - 1]!.text)) end--;
  const starts = nextClauseStarts(tokens, from, cues, own);
  let depth = 0;
  if (isWholeQuotation(tokens, from, end)) return from + 1;
  const circumstance = circumstanceEnd(tokens, from, end);
  for (let i = from; i < end; i++) {
    const token = tokens[i]!;
    if (token.text === '(' || token.text === '[') depth++;
    if (token.text === ')' || token.text === ']') {
      if (depth === 0) return i;
      depth--;
    }
    if (token.text === ';') return i;
    if (i > from && starts.has(i)) return i;
    if (
      token.kind === 'quote' &&
      own?.subject &&
      /,[\s"”’'»]+$/.test(token.text) &&
      closesSubordinate(tokens, own.subject, i)
    )
      return i + 1;
    if (i > from && i <= circumstance && token.text === ',') continue;
    if (i > from && token.text === ',' && own && closesWho(tokens, own, i)) return i;
    if (i > from && token.text === ',' && endsAtComma(tokens, i, cues, own)) return i;
    if (
      own?.verb.class === 'call' &&
      token.lower === 'and' &&
      i > from &&
      i + 1 < end &&
      tokens[i - 1]!.kind === 'quote' &&
      tagOf(tokens, i + 1) === 'verb'
    )
      return i;
    if (
      i > from &&
      (opensRemark(tokens, i) || joinsVerb(tokens, from, i) || joinsClause(tokens, from, i, own)) &&
      !quotedAhead(tokens, i, cues)
    )
      return i;
  }
  return end;
}

/** The comma behind a circumstance that what was said opens with: "that, though they hurt, …", "that as shifts grew, the …". */
function circumstanceEnd(tokens: Token[], from: number, end: number): number {
  if (tokens[from]!.lower !== 'that' || from + 2 >= end) return from;
  const opening = /^(?:,|even)$/.test(tokens[from + 1]!.lower) ? from + 2 : from + 1;
  if (!/^(?:sub|prep)$/.test(tagOf(tokens, opening))) return from;
  const comma = tokens.findIndex((token, i) => i > opening && i < end && token.text === ',');
  return comma < 0 ? from : comma;
}

/** Tokens at which another attribution in the same sentence begins; the content of an earlier one stops there. */
function nextClauseStarts(tokens: Token[], from: number, cues: Cue[], own: Cue | undefined): Set<number> {
  const starts = new Set<number>();
  for (const cue of cues) {
    if ((own !== undefined && cue.at <= own.at) || cue.verb.weak || cue.role === 'passive') continue;
    if (cue.role === 'adjunct') {
      const before = tokens[cue.group.from - 1];
      if (before?.text === ',') starts.add(cue.group.from - 1);
      if (before?.kind === 'quote' && /,[\s"”’'»]+$/.test(before.text)) starts.add(cue.group.from);
      continue;
    }
    if (own && cue.subject && cue.subject.from < own.at && own.at < cue.subject.to) starts.add(cue.group.from);
    const begin = cue.subject?.from ?? cue.group.from;
    let edge = begin;
    if (edge > 1 && linking.test(tokens[edge - 1]!.lower) && tokens[edge - 2]!.text === ',') edge--;
    while (edge > 0 && joining.test(tokens[edge - 1]!.lower)) edge--;
    const isListed = cue.verb.class === 'hold' && edge > from && !hasVerb(tokens, { from, to: edge });
    if (edge < begin && !isListed) starts.add(edge);
  }
  return starts;
}

/** `"A," when asked`: a whole sentence in quotation marks with no other quotation behind it is all that was said. */
function isWholeQuotation(tokens: Token[], from: number, end: number): boolean {
  const first = tokens[from]!;
  if (
    first.kind !== 'quote' ||
    from + 1 >= end ||
    !/^\W*\p{Lu}/u.test(first.text) ||
    !/[,.!?][\s"”’'»]+$/.test(first.text)
  )
    return false;
  return !tokens.slice(from + 1, end).some((token) => token.kind === 'quote');
}

/** Whether a quotation that no other verb attributes still follows: the same speaker is still speaking. */
function quotedAhead(tokens: Token[], i: number, cues: Cue[]): boolean {
  const quotation = tokens.findIndex((token, k) => k > i && token.kind === 'quote');
  return quotation > 0 && !cues.some((cue) => cue.at > i && cue.at < quotation + 4);
}

/** Whether "and" goes on with what the speaker did: "praised the plan and left", "told them to go, and he went". */
function joinsVerb(tokens: Token[], from: number, i: number): boolean {
  const token = tokens[i]!;
  if (token.text === ',')
    return /^(?:and|but)$/.test(tokens[i + 1]?.lower ?? '') && /^(?:he|she|it|they)$/.test(tokens[i + 2]?.lower ?? '');
  if (token.lower !== 'and' || i + 1 >= tokens.length) return false;
  const verb = tagOf(tokens, i + 1) === 'adv' && i + 2 < tokens.length ? i + 2 : i + 1;
  const tag = tagOf(tokens, verb);
  if (tag !== 'cue' && tag !== 'verb' && tag !== 'aux') return false;
  if (findCueVerb(tokens[verb]!.lower)?.form === 'base') return false;
  const describes = tagOf(tokens, Math.min(verb + 1, tokens.length - 1)) === 'noun';
  if (describes && /^(?:aux|verb)$/.test(tagOf(tokens, Math.min(verb + 2, tokens.length - 1)))) return false;
  if (tokens[i - 1]!.kind === 'quote' && (tag === 'cue' || /^(?:has|had)$/.test(tokens[i + 1]!.lower))) return true;
  return !hasVerb(tokens, { from, to: i });
}

/** "Asked for an end to it and some have left": whether "and" opens a clause of its own behind words that are none. */
function joinsClause(tokens: Token[], from: number, i: number, own: Cue | undefined): boolean {
  if (own === undefined || !/^(?:object|about|ask|intend)$/.test(own.verb.class)) return false;
  const and = tokens[i]!.text === ',' ? i + 1 : i;
  if (tokens[and]?.lower !== 'and' || and + 2 >= tokens.length) return false;
  if (/^(?:sub|quote)$/.test(tagOf(tokens, from)) || tokens[from]!.lower === 'both') return false;
  const subject = nounPhraseFrom(tokens, and + 1);
  const verb = subject && subject.to < tokens.length ? tagOf(tokens, subject.to) : 'mark';
  if (subject === undefined || isBareParticiple(tokens, subject.to)) return false;
  return /^(?:aux|verb|cue)$/.test(verb) && !hasVerb(tokens, { from, to: i });
}

/** "Concerns raised by", "clips aimed at": a participle that describes the noun before it. */
function isBareParticiple(tokens: Token[], i: number): boolean {
  return (
    i + 1 < tokens.length &&
    /(?:ed|sent|made|held)$/.test(tokens[i]!.lower) &&
    /^(?:prep|noun)$/.test(tagOf(tokens, i + 1))
  );
}

const joining = /^(?:and|but|while|yet|though|although|whereas|,|—|–|-|;)$/;
/** Words behind a comma that lead on to a clause. */
const linking = /^(?:even|now|then|still|also|only|after|when|as|since|because)$/;
const parting = /^(?:which|but|while|whereas|although|though|compared)$/;
const adjuncts =
  /^(?:adding|saying|noting|citing|calling|telling|referring|arguing|accusing|describing|warning|claiming|underscoring|highlighting|underlining|illustrating|reflecting)$/;

function endsAtComma(tokens: Token[], i: number, cues: Cue[], own: Cue | undefined): boolean {
  const next = tokens[i + 1];
  if (next === undefined) return true;
  const word = next.lower;
  if (word === 'which' && closesAgain(tokens, i)) return false;
  if (/^(?:al)?though$/.test(word) && tokens.slice(i + 2, i + 6).some((token) => token.text === ',')) return false;
  if (parting.test(word)) return !quotedAhead(tokens, i, cues);
  if (adjuncts.test(word)) return true;
  if (word === 'according' && tokens[i + 2]?.lower === 'to') return true;
  if (own?.subject && closesSubordinate(tokens, own.subject, i)) return true;
  return cues.some((cue) => cue.role === 'finite' && cue.subject?.from === i + 1 && isTail(tokens, cue));
}

/** Whether the clause that ", which" opens closes again and what was said goes on with its verb: "the badge, which is new, hurts". */
function closesAgain(tokens: Token[], comma: number): boolean {
  const close = tokens.findIndex((token, i) => i > comma && token.text === ',');
  return close > 0 && close + 1 < tokens.length && /^(?:aux|verb)$/.test(tagOf(tokens, close + 1));
}

/** Whether the comma ends the clause of "While X said A, …" or "X, who said A, left". */
function closesSubordinate(tokens: Token[], subject: Range, comma: number): boolean {
  if (/^(?:who|which)$/.test(tokens[subject.from]!.lower)) {
    const tag = comma + 1 < tokens.length ? tagOf(tokens, comma + 1) : 'mark';
    return tag === 'aux' || tag === 'verb' || tag === 'cue' || tag === 'adv' || tokens[comma + 1]?.lower === 'that';
  }
  const opening = tokens[subject.from - 1]?.lower ?? '';
  if (/^(?:while|although|though|when|once|whereas)$/.test(opening) || opensWith(tokens, subject.from)) return true;
  return /^(?:as|if|because|since|after)$/.test(opening) && startsClause(tokens, subject.from - 1);
}

/** "Poe, who wrote to them and said A, left": whether the comma ends the clause of "who" that a second verb stands in. */
function closesWho(tokens: Token[], own: Cue, comma: number): boolean {
  if (own.subject !== undefined || own.role !== 'finite') return false;
  for (let i = own.group.from - 1; i > 0 && tokens[i]!.text !== ','; i--)
    if (tokens[i]!.lower === 'who') return closesSubordinate(tokens, { from: i, to: i + 1 }, comma);
  return false;
}

/** "Although in May she said A, …": whether a subordinate clause opens the sentence and holds the subject at `at`. */
function opensWith(tokens: Token[], at: number): boolean {
  if (!/^(?:while|although|though|whereas)$/.test(tokens[0]!.lower)) return false;
  return at < 9 && !tokens.slice(0, at).some((token) => token.text === ',');
}

/** Whether nothing but a stop, a time or a place follows the cue: ", X said." */
export function isTail(tokens: Token[], cue: Cue): boolean {
  const next = tokens[cue.group.to];
  return next === undefined || /^[.,;]$/.test(next.text);
}

/**
 * What was said before token `to`: from the sentence's start or its last semicolon; only the quotation, where a comma or
 * colon sets that off from words of the writer.
 */
export function clauseBefore(tokens: Token[], to: number): Range | undefined {
  let end = to;
  while (end > 0 && tokens[end - 1]!.kind === 'mark' && /^[,—–-]+$/.test(tokens[end - 1]!.text)) end--;
  let from = end;
  while (from > 0 && tokens[from - 1]!.text !== ';') from--;
  from = Math.max(from, insideParenthesis(tokens, from, end));
  while (from < end && tokens[from]!.kind === 'mark' && !/^[([]$/.test(tokens[from]!.text)) from++;
  const quotation = tokens[end - 1];
  const opensNew = quotation?.kind === 'quote' && /^\W*[\p{Lu}\d]/u.test(quotation.text);
  const lead = tokens[end - 2];
  if (opensNew && end - 1 > from && (/^(?:[,:]|[—–-]+)$/.test(lead!.text) || lead!.word?.verb)) from = end - 1;
  return end > from ? { from, to: end } : undefined;
}

/** The token after a parenthesis that is still open at `end`, or 0. */
function insideParenthesis(tokens: Token[], from: number, end: number): number {
  let open = 0;
  for (let i = from; i < end; i++) {
    if (tokens[i]!.text === '(') open = i + 1;
    if (tokens[i]!.text === ')') open = 0;
  }
  return open;
}

/** Whether a finite verb stands between two tokens, so that they hold a clause and no mere adverbial. */
export function hasVerb(tokens: Token[], range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    const tag = tagOf(tokens, i);
    if (tag === 'aux' || tag === 'verb' || tag === 'cue' || tag === 'quote') return true;
  }
  return false;
}
