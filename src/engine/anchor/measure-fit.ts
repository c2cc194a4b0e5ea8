import type { Alignment } from './align';
import { countJoined } from './count-joined';
import { cutTorn } from './cut-torn';
import { endsParagraph, type Pattern, type Piece } from './pattern';
import { Kind } from './telling-words';
import type { TextIndex } from './text-index';

/** How well a quote and its surroundings fit one place of the text. Shares are 0..1, weighed by what each word says. */
export interface Fit {
  alignment: Alignment;
  /** The piece of the quote that is held to stand here: all of it, unless it was torn apart. */
  piece: Piece;
  /** Whether only a piece stands here, word for word. */
  isPieceSame: boolean;
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
  /** The same for the words of the quote's own paragraph alone, where that is more. */
  beforeInParagraph: number;
  afterInParagraph: number;
  /** Words, not marks, that stand here in the quote's place. */
  words: number;
  /** Both sides together, and the same in weight. */
  around: number;
  aroundWeight: number;
  /** Weight of all that fits: the quote's words and its surroundings. */
  weight: number;
}

/** Measures one alignment of a pattern. */
export function measureFit(pattern: Pattern, alignment: Alignment, index: TextIndex): Fit {
  const { from, to, ids, weights, low, high } = pattern;
  const piece = cutTorn(pattern, alignment, index);
  let first = -1;
  let last = -1;
  let keptWords = 0;
  let kept = 0;
  let all = 0;
  for (let token = from; token < to; token++) {
    all += weights[token]!;
    const at = alignment[token]!;
    if (at < 0) continue;
    if (first < 0) first = at;
    last = at;
    if (index.ids[at] !== ids[token]) continue;
    kept += weights[token]!;
    keptWords++;
  }
  first -= countNewlyJoined(pattern, alignment, index, from, -1);
  last += countNewlyJoined(pattern, alignment, index, to - 1, 1);
  let here = 0;
  let words = 0;
  for (let at = first; at >= 0 && at <= last; at++) {
    here += index.weights[index.ids[at]!]!;
    words += index.isWord[index.ids[at]!]!;
  }
  const before = measureSide(pattern, alignment, index, from - 1, low - 1, first === 0);
  const after = measureSide(pattern, alignment, index, to, high, last === index.tokens.count - 1);
  const aroundWeight = before.fits + after.fits;
  return {
    alignment,
    piece,
    isPieceSame: keptWords < to - from && keptWords === piece.to - piece.from && last - first + 1 === keptWords,
    first,
    last,
    same: keptWords === to - from && last - first + 1 === to - from,
    kept: first < 0 ? 0 : (2 * kept) / (all + here),
    words,
    before: before.fits / before.all,
    after: after.fits / after.all,
    beforeInParagraph: before.inParagraph,
    afterInParagraph: after.inParagraph,
    around: aroundWeight / (before.all + after.all),
    aroundWeight,
    weight: kept + aroundWeight,
  };
}

/**
 * How many tokens are joined here to the word at an end of the quote, `edge`, that did not stand there: they make it
 * another word. What stood there with white space between is not new.
 */
function countNewlyJoined(
  pattern: Pattern,
  alignment: Alignment,
  index: TextIndex,
  edge: number,
  step: -1 | 1,
): number {
  const at = alignment[edge]!;
  if (at < 0) return 0;
  const joined = countJoined(index.text, index.tokens, at, step);
  for (let away = step; Math.abs(away) <= joined; away += step) {
    if (alignment[edge + away] !== at + away || index.ids[at + away] !== pattern.ids[edge + away]) return joined;
  }
  return 0;
}

/** Where this many words together are gone, what lies beyond is no longer beside the quote. */
const gapAtMost = 3;

/**
 * One side of the quote, from its nearest word `from` to before `to`, outwards. A side without words is the border of the
 * article, and of a paragraph.
 */
function measureSide(
  pattern: Pattern,
  alignment: Alignment,
  index: TextIndex,
  from: number,
  to: number,
  atBorder: boolean,
): { fits: number; all: number; inParagraph: number } {
  if (from === to) return { fits: atBorder ? index.rarest : 0, all: index.rarest, inParagraph: 1 };
  const step = from < to ? 1 : -1;
  let fits = 0;
  let all = 0;
  let gap = 0;
  let inParagraph = 0;
  let paragraphEnds = false;
  for (let token = from; token !== to; token += step) {
    const at = alignment[token]!;
    if (!paragraphEnds && endsParagraph(pattern, step > 0 ? token : token + 1)) {
      paragraphEnds = true;
      inParagraph = all > 0 ? fits / all : 1;
    }
    all += pattern.weights[token]!;
    if (at < 0) gap += pattern.kinds[token]! & Kind.word;
    else if (gap < gapAtMost) {
      gap = 0;
      if (index.ids[at] === pattern.ids[token]) fits += pattern.weights[token]!;
    }
  }
  return { fits, all, inParagraph: Math.max(fits / all, inParagraph) };
}
