import type { Diff } from '../../model/verdict';
import type { Fit } from './measure-fit';
import type { Pattern } from './pattern';
import type { TextIndex } from './text-index';

/** One stretch of a word diff. */
export type DiffPart = Diff[number];

/**
 * What became of a quote, word by word: `same` and `removed` together are the quote, letter by letter, with a sign that
 * touches a number at its end; `same` and `added` are what stands in its place, but for what does not count as an edit.
 */
export function diffWords(pattern: Pattern, fit: Fit, index: TextIndex): DiffPart[] {
  const parts: DiffPart[] = [];
  let removed = '';
  let added = '';
  let next = fit.first;
  const flush = () => {
    if (removed) parts.push({ op: 'removed', text: removed });
    if (added) parts.push({ op: 'added', text: added });
    removed = added = '';
  };
  for (let token = pattern.from; token < pattern.to; token++) {
    const at = fit.alignment[token]!;
    for (; next >= 0 && next < at; next++) added += addedPart(next, fit.last, index);
    if (at >= 0 && index.ids[at] === pattern.ids[token]) {
      flush();
      const last = parts.at(-1);
      const text = quotePart(pattern, token);
      if (last?.op === 'same') last.text += text;
      else parts.push({ op: 'same', text });
      next = at + 1;
    } else {
      removed += quotePart(pattern, token);
      if (at >= 0) {
        added += addedPart(at, fit.last, index);
        next = at + 1;
      }
    }
  }
  flush();
  return parts;
}

/** A word of the quote with the white space after it; the first also with what stands before it. */
function quotePart(pattern: Pattern, token: number): string {
  const { text, tokens, from, to, exactStart, exactEnd } = pattern;
  const isBeside = tokens.ends[token]! <= exactStart || tokens.starts[token]! >= exactEnd;
  if (isBeside) return text.slice(tokens.starts[token], tokens.ends[token]);
  const start = token === from ? exactStart : tokens.starts[token]!;
  const end = token + 1 === to ? exactEnd : Math.min(tokens.starts[token + 1]!, exactEnd);
  return text.slice(start, end);
}

/** A word of the page with the white space after it, none after the last. */
function addedPart(at: number, last: number, index: TextIndex): string {
  const { starts, ends } = index.tokens;
  return index.text.slice(starts[at], at < last ? starts[at + 1] : ends[at]);
}
