import type { Alignment } from './align';
import type { Pattern } from './pattern';
import { isName, isNumber } from './telling-words';
import type { TextIndex } from './text-index';

/** How well a quote and its surroundings fit one place of the text. Shares are 0..1, weighed by what each word says. */
export interface Fit {
  alignment: Alignment;
  /** First and last text token set against a word of the quote; -1 where the quote is gone from here. */
  first: number;
  last: number;
  /** The same words and marks, none added, none left out. */
  same: boolean;
  /** Dice coefficient of the quote's words and those here. */
  kept: number;
  /** Share of the words before and after the quote that stand here too. The border of an article counts as a word. */
  before: number;
  after: number;
  /** Both sides together, and the same in weight. */
  around: number;
  aroundWeight: number;
  /** Weight of all that fits: the quote's words and its surroundings. */
  weight: number;
  /** A name, or a number or currency, stands in the quote and not here, or the other way round. */
  nameChanged: boolean;
  numberChanged: boolean;
}

/** Measures one alignment of a pattern. */
export function measureFit(pattern: Pattern, alignment: Alignment, index: TextIndex): Fit {
  const { from, to, ids, weights } = pattern;
  const landed = Array.from(alignment.subarray(from, to)).filter((at) => at >= 0);
  const first = landed[0] ?? -1;
  const last = landed.at(-1) ?? -1;
  let kept = 0;
  let all = 0;
  const changed: { names: boolean; numbers: boolean } = { names: false, numbers: false };
  const note = (raw: string, sentenceStart: boolean) => {
    changed.names ||= isName(raw, sentenceStart, index.vocabulary);
    changed.numbers ||= isNumber(raw);
  };
  const keptHere = new Set<number>();
  for (let token = from; token < to; token++) {
    all += weights[token]!;
    const at = alignment[token]!;
    if (at >= 0 && index.ids[at] === ids[token]) {
      kept += weights[token]!;
      keptHere.add(at);
    } else note(rawAt(pattern.text, pattern.tokens, token), startsSentence(pattern.text, pattern.tokens, token));
  }
  let here = 0;
  for (let at = first; at >= 0 && at <= last; at++) {
    here += index.weights[index.ids[at]!]!;
    if (!keptHere.has(at)) note(rawAt(index.text, index.tokens, at), startsSentence(index.text, index.tokens, at));
  }
  const before = measureSide(pattern, alignment, index, 0, from, first === 0);
  const after = measureSide(pattern, alignment, index, to, ids.length, last === index.tokens.count - 1);
  const aroundWeight = before.fits + after.fits;
  return {
    alignment,
    first,
    last,
    same: keptHere.size === to - from && last - first + 1 === to - from,
    kept: first < 0 ? 0 : (2 * kept) / (all + here),
    before: before.fits / before.all,
    after: after.fits / after.all,
    around: aroundWeight / (before.all + after.all),
    aroundWeight,
    weight: kept + aroundWeight,
    nameChanged: changed.names,
    numberChanged: changed.numbers,
  };
}

/**
 * The outermost word of a side is left out where there are others: it may be cut. A side without words is the border of
 * the article.
 */
function measureSide(
  pattern: Pattern,
  alignment: Alignment,
  index: TextIndex,
  from: number,
  to: number,
  atBorder: boolean,
) {
  if (from === to) return { fits: atBorder ? index.rarest : 0, all: index.rarest };
  const low = from === 0 && to > 2 ? 1 : from;
  const high = from > 0 && to - from > 2 ? to - 1 : to;
  let fits = 0;
  let all = 0;
  for (let token = low; token < high; token++) {
    const at = alignment[token]!;
    all += pattern.weights[token]!;
    if (at >= 0 && index.ids[at] === pattern.ids[token]) fits += pattern.weights[token]!;
  }
  return { fits, all };
}

interface Spans {
  starts: Int32Array;
  ends: Int32Array;
}

function rawAt(text: string, tokens: Spans, at: number): string {
  return text.slice(tokens.starts[at], tokens.ends[at]);
}

function startsSentence(text: string, tokens: Spans, at: number): boolean {
  if (at === 0) return true;
  const between = text.slice(tokens.starts[at - 1], tokens.starts[at]);
  return /[.?!:;"'“‘«…\n]/.test(between);
}
