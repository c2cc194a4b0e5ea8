import type { Alignment } from './align';
import type { Pattern, Piece } from './pattern';
import type { TextIndex } from './text-index';

/**
 * The piece of a quote that stands at a place where the rest was torn off: whole sentences at one end, more of whose words
 * are gone than there, are cut where the surroundings on that side are gone too. Words cut are taken out of the alignment.
 */
export function cutTorn(pattern: Pattern, alignment: Alignment, index: TextIndex): Piece {
  const { from, to } = pattern;
  const piece = { from, to };
  if (!severalSentences.test(pattern.text.slice(pattern.exactStart, pattern.exactEnd))) return piece;
  const holds = (token: number) => alignment[token]! >= 0 && index.ids[alignment[token]!] === pattern.ids[token];
  if (isSideGone(pattern, holds, to, pattern.high)) piece.to = findCut(pattern, holds, to - 1, from - 1);
  if (isSideGone(pattern, holds, pattern.low, from)) piece.from = findCut(pattern, holds, from, piece.to);
  alignment.fill(-1, from, piece.from);
  alignment.fill(-1, piece.to, to);
  return piece;
}

/** Where a sentence ends within a text: a stop, perhaps a closing mark, then white space; or a new paragraph. */
const severalSentences = /[.?!…]["'”’»)\]]*\s+\S|\n/;
const sentenceEnd = /[.?!…]["'”’»)\]]*\s+$|\n/;

function isSideGone(pattern: Pattern, holds: (token: number) => boolean, from: number, to: number): boolean {
  let fits = 0;
  let all = 0;
  for (let token = from; token < to; token++) {
    all += pattern.weights[token]!;
    if (holds(token)) fits += pattern.weights[token]!;
  }
  return fits < all * 0.3;
}

/**
 * Walking in from one end of the quote (`start`) to the other (`stop`, not reached), the sentence border with the largest
 * excess of lost words behind it; the end itself where none has any.
 */
function findCut(pattern: Pattern, holds: (token: number) => boolean, start: number, stop: number): number {
  const step = start < stop ? 1 : -1;
  let cut = step > 0 ? start : start + 1;
  let lost = 0;
  let most = 0;
  for (let token = start; token + step !== stop; token += step) {
    lost += holds(token) ? -pattern.weights[token]! : pattern.weights[token]!;
    const border = step > 0 ? token + 1 : token;
    if (lost > most && sentenceEnd.test(textBefore(pattern, border))) {
      cut = border;
      most = lost;
    }
  }
  return cut;
}

/** The few characters before a token, from the last word on. */
function textBefore(pattern: Pattern, token: number): string {
  return pattern.text.slice(pattern.tokens.starts[Math.max(0, token - 3)], pattern.tokens.starts[token]);
}
