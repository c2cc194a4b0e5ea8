import type { Range, Tag, Token } from '../text/token';
import { prepositions, times, weekdays } from '../words/word-lists';
import { tagOf } from './tag';

/** No noun phrase is followed further than this many tokens. */
const reach = 60;
const inNounPhrase = new Set<Tag>(['name', 'noun', 'number']);
/** Prepositions that tie a noun phrase to the noun before them. */
const tying = new Set([
  'of',
  'for',
  'at',
  'from',
  'with',
  'in',
  'on',
  'to',
  'behind',
  'within',
  'against',
  'by',
  'among',
  'near',
  'across',
  'under',
  'outside',
  'like',
  'including',
  'inside',
  'into',
  'between',
]);

/** The noun phrase that ends before token `end`, with its "of …" and "who …" parts; undefined where a verb or edge stands there. */
export function nounPhraseBefore(tokens: Token[], end: number): Range | undefined {
  const floor = Math.max(0, end - reach);
  let range = coreBefore(tokens, end, floor);
  if (range === undefined) return undefined;
  for (let again = true; again && range.from > floor; ) {
    again = false;
    const before = tokens[range.from - 1]!;
    const tag = tagOf(tokens, range.from - 1);
    if (tag === 'prep' && tying.has(before.lower)) {
      const head: Range | undefined =
        range.from - 2 >= floor
          ? (coreBefore(tokens, range.from - 1, floor) ?? reducedBefore(tokens, range.from - 2, floor))
          : undefined;
      const whose: Range | undefined = head ?? relativeHead(tokens, range.from - 1, floor);
      if (whose === undefined)
        return startsClause(tokens, range.from - 1) && end - range.to === 0 && before.lower !== 'with'
          ? undefined
          : range;
      range = { from: whose.from, to: end };
      again = true;
    } else if (tag === 'conj' && before.lower !== 'but' && !isShare(tokens, range.from)) {
      const head = nounPhraseBefore(tokens, range.from - 1);
      if (head && startsClause(tokens, head.from)) return { from: head.from, to: end };
    } else if (
      tag === 'verb' ||
      tag === 'cue' ||
      tag === 'gerund' ||
      tag === 'aux' ||
      tag === 'adv' ||
      tag === 'prep' ||
      tag === 'quote' ||
      (before.lower === 'who' && tagOf(tokens, range.from) === 'noun')
    ) {
      const head = relativeHead(tokens, range.from, floor);
      if (head) {
        range = { from: head.from, to: end };
        again = true;
      }
    }
  }
  return { from: roundedFrom(tokens, range.from), to: end };
}

/** "More than 4 in 10", "nearly half", "about 20%": where the words that round a count begin. */
function roundedFrom(tokens: Token[], from: number): number {
  if (tagOf(tokens, from) !== 'number' && !counts.test(tokens[from]!.lower)) return from;
  const [before, further] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  if (/^(?:about|nearly|almost|roughly|around|over|only|just)$/.test(before)) return from - 1;
  return /^(?:(?:more|fewer|less) than|at least)$/.test(`${further} ${before}`) ? from - 2 : from;
}

const counts = /^(?:half|two|three|four|five|six|seven|eight|nine|ten|two-thirds|three-quarters)$/;

/** The noun phrase from token `from` on, with its "of …" parts but without what follows a comma. */
export function nounPhraseFrom(tokens: Token[], from: number): Range | undefined {
  const stop = Math.min(tokens.length, from + reach);
  let to = coreFrom(tokens, from, stop);
  if (to === undefined) return undefined;
  for (let again = true; again && to < stop; ) {
    again = false;
    const next = tokens[to]!;
    const ties =
      next.lower === 'of' ||
      next.lower === 'by' ||
      next.lower === 'for' ||
      next.lower === 'from' ||
      (next.lower === 'like' && tagOf(tokens, Math.min(to + 1, stop - 1)) === 'name') ||
      (next.lower === 'at' && !/^an?$/.test(tokens[to + 1]?.lower ?? '')) ||
      (next.lower === 'in' &&
        (tagOf(tokens, Math.min(to + 1, stop - 1)) === 'name' ||
          (tokens[to + 1]?.text === 'The' && to + 2 < stop && tagOf(tokens, to + 2) === 'name')) &&
        !times.has(tokens[to + 1]?.lower ?? ''));
    const made = madeBy(tokens, to);
    if (made > to && coreFrom(tokens, made, stop) !== undefined) {
      to = coreFrom(tokens, made, stop)!;
      again = true;
      continue;
    }
    const joins = next.lower === 'and' && to - from < 12;
    if (!ties && !joins) break;
    if (to + 1 < stop && tagOf(tokens, to + 1) === 'gerund' && !(next.lower === 'of' && namesAt(tokens, to + 2))) break;
    const end: number | undefined = coreFrom(tokens, to + 1, stop);
    if (end === undefined) break;
    const after = end < tokens.length ? tagOf(tokens, end) : 'mark';
    if (joins && (after === 'verb' || after === 'cue' || after === 'aux')) break;
    to = end;
    again = true;
  }
  return { from, to };
}

/** "A study conducted by", "a survey carried out by", "a report on": the token behind, or `to`. */
function madeBy(tokens: Token[], to: number): number {
  if (
    !/^(?:stud(?:y|ies)|surveys?|reports?|polls?|research|analysis|investigation|paper|review)$/.test(
      tokens[to - 1]?.lower ?? '',
    )
  )
    return to;
  const out = tokens[to + 1]?.lower === 'out' ? to + 1 : to;
  if (/(?:ed|held|done)$/.test(tokens[to]?.lower ?? '') && tokens[out + 1]?.lower === 'by') return out + 2;
  return tokens[to]?.lower === 'on' && !times.has(tokens[to + 1]?.lower ?? '') ? to + 1 : to;
}

/** "Director of engineering Ann Poe": two names in a row. */
function namesAt(tokens: Token[], i: number): boolean {
  return i + 1 < tokens.length && tagOf(tokens, i) === 'name' && tagOf(tokens, i + 1) === 'name';
}

/** Whether a clause may start at token `i`: the sentence's start, or after a comma, a conjunction, a quotation or a mark. */
export function startsClause(tokens: Token[], i: number): boolean {
  if (i === 0) return true;
  const tag = tagOf(tokens, i - 1);
  return tag === 'comma' || tag === 'mark' || tag === 'quote' || tag === 'sub' || tag === 'conj';
}

function coreBefore(tokens: Token[], end: number, floor: number): Range | undefined {
  let i = end - 1;
  if (i >= floor && tokens[i]!.text === ')') i = openingParenthesis(tokens, i, floor) - 1;
  if (i < floor) return undefined;
  const last = tagOf(tokens, i);
  if (last === 'pron') return { from: i, to: end };
  if (tokens[i]!.lower === 'most' && tokens[i - 1]?.lower === 'the') return undefined;
  if (last === 'det')
    return /^(?:this|that|these|those|both|all|another|one|two|three|four|five|six|seven|eight|nine|ten|many|most|some|several)$/.test(
      tokens[i]!.lower,
    )
      ? { from: i, to: end }
      : undefined;
  const isActivity = last === 'gerund' && i > floor && /^(?:det|noun|name)$/.test(tagOf(tokens, i - 1));
  if ((!inNounPhrase.has(last) && !isActivity) || weekdays.has(tokens[i]!.lower)) return undefined;
  for (; i >= floor; i--) {
    const tag = tagOf(tokens, i);
    if (tag === 'det') {
      if (tokens[i]!.lower === 'that' && i + 1 < end && opensClause(tokens, i + 1)) break;
      const before = i > floor ? tokens[i - 1]!.lower : '';
      return { from: /^(?:all|both|half)$/.test(before) ? i - 1 : i, to: end };
    }
    const isDay = weekdays.has(tokens[i]!.lower) && !/['’]s$/.test(tokens[i]!.lower);
    if (isDay && !(i > floor && tagOf(tokens, i - 1) === 'det')) break;
    if (i < end - 1 && tokens[i]!.lower === 'which') break;
    if (inNounPhrase.has(tag) || (isActivity && i === end - 1)) continue;
    if (/^[&/-]$/.test(tokens[i]!.text) && i > floor && inNounPhrase.has(tagOf(tokens, i - 1))) continue;
    const before = i > floor ? tagOf(tokens, i - 1) : 'mark';
    if (
      before === 'det' &&
      (tag === 'adv' || ((tag === 'verb' || tag === 'gerund' || tag === 'cue') && /(?:ed|ing)$/.test(tokens[i]!.lower)))
    )
      continue;
    if (tag === 'quote' && before === 'det' && !/,[\s"”’'»]+$/.test(tokens[i]!.text)) continue;
    break;
  }
  return i + 1 < end ? { from: i + 1, to: end } : undefined;
}

/** After "that" a name, a number or a plural starts a clause of its own: "found that Lee", "said that drivers". */
function opensClause(tokens: Token[], i: number): boolean {
  const tag = tagOf(tokens, i);
  return tag === 'name' || tag === 'number' || (tag === 'noun' && /[^s'’]s$/.test(tokens[i]!.lower));
}

function coreFrom(tokens: Token[], from: number, stop: number): number | undefined {
  let i = from;
  if (i >= stop) return undefined;
  if (tagOf(tokens, i) === 'pron') return i + 1;
  if (tagOf(tokens, i) === 'det') i++;
  const first = i;
  for (; i < stop; i++) {
    const tag = tagOf(tokens, i);
    const lower = tokens[i]!.lower;
    if (weekdays.has(lower) && i > first) break;
    if (inNounPhrase.has(tag)) continue;
    const next = i + 1 < stop ? tagOf(tokens, i + 1) : 'mark';
    if (/^[&/-]$/.test(tokens[i]!.text) && inNounPhrase.has(next)) continue;
    if (
      (tag === 'verb' || tag === 'gerund' || tag === 'cue') &&
      i === first &&
      /(?:ed|ing)$/.test(lower) &&
      inNounPhrase.has(next)
    )
      continue;
    if (tag === 'gerund' && i > first && (next === 'mark' || next === 'comma')) continue;
    if (tokens[i]!.text === '(' && i > first) {
      const close = closingParenthesis(tokens, i, stop);
      if (close === undefined) break;
      i = close;
      continue;
    }
    break;
  }
  if (i === first && i > from && i < stop && /(?:ing|ed|s)$/.test(tokens[i]!.lower)) return i + 1;
  return i > from ? i : undefined;
}

/** "Records compiled by Acme": the noun before a bare participle at `at`. */
function reducedBefore(tokens: Token[], at: number, floor: number): Range | undefined {
  if (at > floor + 1 && /^(?:out|up)$/.test(tokens[at]!.lower)) at--;
  if (
    at <= floor ||
    tagOf(tokens, at) !== 'verb' ||
    !/(?:ed|held|made|sent|seen|given|taken|led|won)$/.test(tokens[at]!.lower)
  )
    return undefined;
  return coreBefore(tokens, at, floor);
}

/** "the people who watched the debate": the noun phrase before "who", seen from inside the clause it opens. */
function relativeHead(tokens: Token[], from: number, floor: number): Range | undefined {
  for (let i = from - 1; i > floor; i--) {
    const tag = tagOf(tokens, i);
    if (tag === 'comma' || tag === 'mark') return undefined;
    if (/^(?:who|that|which|whose)$/.test(tokens[i]!.lower)) {
      const head = coreBefore(tokens, i, floor);
      return head && !prepositions.has(tokens[i]!.lower) ? head : undefined;
    }
  }
  return undefined;
}

/** "27%": a share of those asked, which starts a clause of its own behind "and". */
function isShare(tokens: Token[], i: number): boolean {
  return /%$/.test(tokens[i]!.text) || tokens[i + 1]?.text === '%';
}

function openingParenthesis(tokens: Token[], close: number, floor: number): number {
  for (let i = close; i >= floor; i--) if (tokens[i]!.text === '(') return i;
  return close;
}

function closingParenthesis(tokens: Token[], open: number, stop: number): number | undefined {
  for (let i = open; i < stop; i++) if (tokens[i]!.text === ')') return i;
  return undefined;
}
