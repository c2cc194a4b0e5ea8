import { clauseBefore, hasVerb, isTail } from '../grammar/content';
import type { Cue } from '../grammar/cue';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { tagOf } from '../grammar/tag';
import type { Range, Token } from '../text/token';
import { weekdays } from '../words/word-lists';
import { type Construction, spanOf } from './construction';
import { followingSpans } from './following';
import { listenerOf } from './speaker-then-content';

/** `"A," X said`, `A, X said`, `A, as X put it`, with more of the quotation after it. */
export const contentThenSpeaker: Construction = (scene, cue) => {
  const { tokens } = scene.sentence;
  const { subject } = cue;
  if (cue.role !== 'finite' || subject === undefined || subject.from === 0) return undefined;
  if (/^(?:who|which|that)$/.test(tokens[subject.from]!.lower) && subject.to - subject.from === 1) return undefined;
  const from = titleStart(tokens, subject.from);
  let edge = from;
  if (/^(?:as|like)$/.test(tokens[edge - 1]!.lower)) edge--;
  const before = tokens[edge - 1];
  if (before === undefined) return undefined;
  const afterQuote =
    before.kind === 'quote' && (/[,.!?—–…-][\s"”’'»]+$/.test(before.text) || (edge === 1 && isSentence(before)));
  const afterComma = before.text === ',' || /^[—–-]+$/.test(before.text);
  if (!afterQuote && !afterComma) return undefined;
  const content = clauseBefore(tokens, edge);
  if (content === undefined) return undefined;
  if (cue.verb.class === 'hold' && tokens[cue.group.to]?.lower === 'to') return undefined;
  const after = afterListener(tokens, cue);
  const between = tokens[after]?.text === ',' && tokens[after + 1]?.kind !== 'quote';
  if (afterQuote) {
    if (isTitle(tokens, edge - 1) && !endsHere(tokens, after, cue)) return undefined;
  } else {
    if (tokens[after]?.text === ':' || quotationFollows(tokens, after)) return undefined;
    if (!between && !hasVerb(tokens, content) && !isLikelyClause(tokens, content, cue)) return undefined;
    if (!endsHere(tokens, after, cue)) return undefined;
    if (opensSubordinate(tokens, content.from) && !between && !hasComma(tokens, content)) return undefined;
  }
  return {
    construction: 'content-then-speaker',
    content: [spanOf(scene.sentence, content), ...followingSpans(scene, cue, after)],
    cue: spanOf(scene.sentence, cue.group),
    speaker: spanOf(scene.sentence, { from, to: subject.to }),
    ...(from < subject.from && { antecedent: spanOf(scene.sentence, lastName(subject)) }),
    via: listenerOf(scene, cue),
    verb: cue.verb.base,
  };
};

/** `"A," Minister for Work, Trade, and Ports Ida Falk said`: the whole list, where nothing but names stands behind the quotation. */
function titleStart(tokens: Token[], from: number): number {
  if (tagOf(tokens, from) !== 'name' || !/^(?:and|,)$/.test(tokens[from - 1]!.lower)) return from;
  let i = from;
  while (i > 0 && /^(?:name|comma|conj|prep)$/.test(tagOf(tokens, i - 1))) i--;
  return i === 1 && tokens[0]!.kind === 'quote' && tagOf(tokens, i) === 'name' ? i : from;
}

/** The given name and surname that such a list ends with. */
function lastName(subject: Range): Range {
  return { from: Math.max(subject.from, subject.to - 2), to: subject.to };
}

/** The token after "told reporters"; after the verb itself where it takes no listener. */
function afterListener(tokens: Token[], cue: Cue): number {
  const listener = cue.verb.class === 'tell' ? nounPhraseFrom(tokens, cue.group.to) : undefined;
  return listener?.to ?? cue.group.to;
}

/** A short quotation that is part of a phrase (`on "Morning Call," Lee told…`) names something and is not what was said. */
function isTitle(tokens: Token[], quotation: number): boolean {
  const before = tokens[quotation - 1];
  return before?.kind === 'word' && tokens[quotation]!.text.length < 40;
}

/** Words of some length before ", X said.": a clause, though no list knows its verb. */
function isLikelyClause(tokens: Token[], content: Range, cue: Cue): boolean {
  return (
    (cue.verb.base === 'say' || cue.verb.class === 'show') &&
    isTail(tokens, cue) &&
    content.to - content.from > 4 &&
    /^(?:det|name|noun|pron|number|conj)$/.test(tagOf(tokens, content.from))
  );
}

/** "If it rains", "after his appeal failed": half a sentence. */
function opensSubordinate(tokens: Token[], i: number): boolean {
  return tagOf(tokens, i) === 'sub' || /^(?:after|before|since|until)$/.test(tokens[i]!.lower);
}

/** A quotation of several words with a capital, which may have lost its comma. */
function isSentence(quotation: Token): boolean {
  return /^\W+\p{Lu}/u.test(quotation.text) && quotation.text.split(/\s+/).length > 4;
}

function hasComma(tokens: Token[], range: Range): boolean {
  return tokens.slice(range.from, range.to).some((token) => token.text === ',');
}

/** Whether a comma and a quotation follow the verb: then the words said are those, not the ones before. */
function quotationFollows(tokens: Token[], from: number): boolean {
  return tokens[from]?.text === ',' && tokens[from + 1]?.kind === 'quote';
}

/** Whether the sentence pauses or ends after the verb, at most a listener, a time or a place in between. */
function endsHere(tokens: Token[], from: number, cue: Cue): boolean {
  const next = tokens[from];
  if (next === undefined || /^[.,;:—–-]$/.test(next.text) || weekdays.has(next.lower)) return true;
  if (!/^(?:in|on|at|during|to|after|before|when|as|of|about|through|via)$/.test(next.lower)) return false;
  if (cue.verb.class === 'tell' && next.lower === 'of') return false;
  return !tokens.slice(from).some((token) => token.kind === 'quote' || token.lower === 'that');
}
