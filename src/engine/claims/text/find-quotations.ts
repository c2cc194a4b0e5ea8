import type { Span } from '../../../model/span';
import { hasLetterOrDigit } from './letters';

/** Closing mark for each opening mark that can only open. */
const pairs: Record<string, string> = { '“': '”"', '«': '»', '‹': '›', '„': '“”', '‘': '’', '「': '」' };
/** What may open a quotation. */
const marks = /["'`“«‹„‘「]/g;
const opensAfter = /[\s([{\-–—/:,“‘"']/;
const closesBefore = /[\s.,;:!?)\]}\-–—/’”"']/;

/**
 * The outermost quotations of one block, marks included, in order: curly, straight, doubled single (`''`), single and
 * guillemets. A quotation that the block leaves open runs to the block's end, as one that goes on in the next paragraph does.
 */
export function findQuotations(text: string, block: Span): Span[] {
  const found: Span[] = [];
  const line = text.slice(block.start, block.end);
  let at = block.start;
  for (;;) {
    marks.lastIndex = at - block.start;
    const next = marks.exec(line);
    if (next === null) return found;
    at = block.start + next.index;
    const mark = readMark(text, at);
    const end = mark === undefined || !canOpen(text, at, mark, block) ? undefined : findClose(text, at, mark, block);
    if (end === undefined) {
      at += mark?.length ?? 1;
    } else {
      found.push({ start: at, end });
      at = end;
    }
  }
}

function readMark(text: string, at: number): string | undefined {
  const one = text.charAt(at);
  if (one === "'" && text.charAt(at + 1) === "'") return "''";
  if (one === '`') return text.charAt(at + 1) === '`' ? '``' : undefined;
  return one === '"' || one === "'" || pairs[one] ? one : undefined;
}

function canOpen(text: string, at: number, mark: string, block: Span): boolean {
  const before = at === block.start ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const starts = opensAfter.test(before) && after !== '' && !/\s/.test(after);
  if (mark === "'" || mark === '‘')
    return (
      starts &&
      (hasLetterOrDigit(after) || /[[“"$£€]/.test(after)) &&
      !/^['‘](?:\d0s|em|til|tis|twas)\b/i.test(text.slice(at, at + 6))
    );
  if (mark === '"' || mark === "''") return starts;
  return true;
}

/** The offset after the closing mark; the block's end for a double mark that is left open; undefined for a lone apostrophe. */
function findClose(text: string, at: number, mark: string, block: Span): number | undefined {
  const from = at + mark.length;
  if (mark === "'" || mark === '‘') return findSingleClose(text, from, mark === '‘' ? /[’']/g : /'/g, block.end);
  const pair = mark === "''" || mark === '``';
  const closing = mark === '"' ? '"”' : (pairs[mark] ?? '');
  for (let i = from; i < block.end; i++) {
    if (pair ? !text.startsWith("''", i) : !closing.includes(text.charAt(i))) continue;
    const length = pair ? 2 : 1;
    if (pair && text.charAt(i + 2) === "'") continue;
    if (mark === '"' && opensAgain(text, i)) continue;
    return i + length;
  }
  return block.end;
}

/** A straight mark after white space and before a letter opens another quotation rather than closing this one. */
function opensAgain(text: string, at: number): boolean {
  return text.charAt(at) === '"' && /\s/.test(text.charAt(at - 1)) && hasLetterOrDigit(text.charAt(at + 1));
}

/** Longest single-quoted stretch looked at: a lone apostrophe must not swallow a page, nor cost more than this. */
const longestSingle = 600;

function findSingleClose(text: string, from: number, mark: RegExp, blockEnd: number): number | undefined {
  const stop = Math.min(blockEnd, from + longestSingle);
  mark.lastIndex = from;
  for (let match = mark.exec(text); match && match.index < stop; match = mark.exec(text)) {
    const i = match.index;
    const before = text.charAt(i - 1);
    const after = i + 1 >= blockEnd ? ' ' : text.charAt(i + 1);
    const possessivePlural = before === 's' && /\s/.test(after) && mark.test(text.slice(i + 1, stop));
    mark.lastIndex = i + 1;
    if (closesBefore.test(after) && !/\s/.test(before) && !possessivePlural) return i + 1;
  }
  return undefined;
}
