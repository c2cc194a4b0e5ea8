import type { DiffPart } from '../anchor/word-diff';
import { matchSequences } from './match-sequences';
import type { Words } from './words';

/** A match of so few characters between two changes tells the eye nothing: a comma, "of". */
const shortestMatch = 4;

/**
 * What became of a paragraph, word by word. `same` and `removed` together are the old one, letter by letter; `same` and
 * `added` are the new one, but for what does not count as an edit.
 */
export function diffWords(was: Words, now: Words): DiffPart[] {
  const partners = matchSequences(was.ids, now.ids);
  dropScraps(partners, was);
  const parts: DiffPart[] = [];
  const add = (op: DiffPart['op'], text: string) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.op === op) last.text += text;
    else parts.push({ op, text });
  };
  if (was.tokens.count === 0) add('removed', was.text); // white space alone: no word to hang it on
  let next = 0;
  for (let at = 0; at < partners.length; ) {
    const partner = partners[at]!;
    if (partner >= 0 && partner === next) {
      add('same', wordsOf(was, at, at + 1));
      at++;
      next++;
      continue;
    }
    let end = at;
    while (end < partners.length && partners[end]! < 0) end++;
    const until = end < partners.length ? partners[end]! : now.ids.length;
    add('removed', wordsOf(was, at, end));
    add('added', wordsOf(now, next, until));
    at = end;
    next = until;
  }
  add('added', wordsOf(now, next, now.ids.length));
  return parts;
}

/** Unmatches what stands alone between two changes and says nothing. */
function dropScraps(partners: Int32Array, { tokens }: Words): void {
  for (let from = 0; from < partners.length; ) {
    let to = from + 1;
    while (to < partners.length && partners[from]! >= 0 && partners[to]! === partners[to - 1]! + 1) to++;
    const isWithin = from > 0 && to < partners.length;
    const isCutOff = partners[from - 1]! < 0 && partners[to]! < 0;
    if (partners[from]! >= 0 && isWithin && isCutOff && tokens.ends[to - 1]! - tokens.starts[from]! < shortestMatch)
      partners.fill(-1, from, to);
    from = to;
  }
}

/** Words with the white space after each; the first of a text also with what stands before it. */
function wordsOf({ text, tokens }: Words, from: number, to: number): string {
  if (from === to) return '';
  const start = from === 0 ? 0 : tokens.starts[from]!;
  const end = to === tokens.count ? text.length : tokens.starts[to]!;
  return text.slice(start, end);
}
