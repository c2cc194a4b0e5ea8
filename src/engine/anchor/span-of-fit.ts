import type { Span } from '../../model/span';
import { foldToken } from './fold-token';
import type { Fit } from './measure-fit';
import type { Pattern } from './pattern';
import type { TextIndex } from './text-index';

/**
 * The characters of the text that a fit covers: whole words, except where the quote itself begins or ends within a word
 * that stands here too. What is joined to it and stands here too is left out again.
 */
export function spanOfFit(pattern: Pattern, fit: Fit, index: TextIndex): Span {
  const { text, tokens, exactStart, exactEnd } = pattern;
  const { starts, ends } = index.tokens;
  let { from, to } = pattern;
  let { first, last } = fit;
  while (tokens.ends[from]! <= exactStart && isSameWord(pattern, fit, from, first, index)) {
    from++;
    first++;
  }
  while (tokens.starts[to - 1]! >= exactEnd && isSameWord(pattern, fit, to - 1, last, index)) {
    to--;
    last--;
  }
  if (fit.same) {
    const start = starts[first]! + exactStart - tokens.starts[from]!;
    if (index.text.startsWith(text.slice(exactStart, exactEnd), start)) {
      return { start, end: start + exactEnd - exactStart };
    }
  }
  const span = { start: starts[first]!, end: ends[last]! };
  if (tokens.starts[from]! < exactStart && isSameWord(pattern, fit, from, first, index)) {
    span.start = within(index, first, text.slice(tokens.starts[from], exactStart));
  }
  if (tokens.ends[to - 1]! > exactEnd && isSameWord(pattern, fit, to - 1, last, index)) {
    span.end = within(index, last, text.slice(tokens.starts[to - 1], exactEnd));
  }
  return span;
}

function isSameWord(pattern: Pattern, fit: Fit, token: number, at: number, index: TextIndex): boolean {
  return fit.alignment[token] === at && index.ids[at] === pattern.ids[token];
}

/** The offset in word `at` of the text after as many characters as show in `lead`. */
function within(index: TextIndex, at: number, lead: string): number {
  const { starts, ends } = index.tokens;
  const wanted = foldToken(lead).length;
  let end = starts[at]!;
  while (end < ends[at]! && foldToken(index.text.slice(starts[at], end)).length < wanted) end++;
  return end;
}
