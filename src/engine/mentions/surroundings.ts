import type { Block } from '../../model/article';
import type { Span } from '../../model/span';

/** A word beside a mention with nothing but blanks (or one hyphen) between: it may belong to the same name. */
export interface Neighbour {
  text: string;
  hyphen: boolean;
  start: number;
  end: number;
}

/** The word that follows on the same line without punctuation between, after a possessive undefined. */
export function findNextWord(text: string, end: number): Neighbour | undefined {
  const match = /^(?:[ \u00a0]+|([-\u2010\u2011]))([\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad.&]*)/u.exec(
    text.slice(end, end + 48),
  );
  if (!match) return undefined;
  const word = match[2]!;
  const start = end + match[0].length - word.length;
  return { text: word.replace(/\.+$/, ''), hyphen: match[1] !== undefined, start, end: start + word.length };
}

/** The word before on the same line without punctuation between; "Amazon's" keeps its ending, so that a possessive shows. */
export function findPreviousWord(text: string, start: number): Neighbour | undefined {
  const from = Math.max(0, start - 48);
  let end = start;
  while (end > from && /[ \u00a0]/.test(text[end - 1]!)) end--;
  const hyphen = end === start && start > from && /[-\u2010\u2011]/.test(text[start - 1]!);
  if (hyphen) end--;
  if (end === start) return undefined;
  let wordStart = end;
  while (wordStart > from && /[\p{L}\p{N}\p{M}\u00ad.&'\u2019]/u.test(text[wordStart - 1]!)) wordStart--;
  while (wordStart < end && !/[\p{L}\p{N}]/u.test(text[wordStart]!)) wordStart++;
  const word = text.slice(wordStart, end);
  if (word === '' || (word.endsWith('.') && !abbreviation.test(word))) return undefined;
  return { text: word, hyphen, start: wordStart, end };
}

/** What may stand before a name with a full stop of its own: "U.S.", "Mr." */
const abbreviation = /^(?:\p{Lu}\.)+$|^(?:Mr|Mrs|Ms|Dr|Sir|St)\.$/u;

/** Whether a sentence, a line or a quotation begins here, so that a capital letter says nothing. */
export function isSentenceStart(text: string, start: number): boolean {
  const before = text
    .slice(Math.max(0, start - 24), start)
    .replace(/[\s"'\u2018-\u201d([{*\u2022\u25cf>\-\u2013\u2014]+$/u, (gap) => (/\n/.test(gap) ? '\n' : ''));
  if (before === '' || before.endsWith('\n')) return true;
  if (/(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|vs?|No|St|U\.[KS])\.$/u.test(before)) return false;
  return /[.!?:;\u2026]$/u.test(before);
}

/** The blocks written In Title Case or IN CAPITALS, where a capital letter says nothing either. Sorted by start. */
export function findTitleCase(text: string, blocks: readonly Block[]): Span[] {
  return blocks.filter((block) => isTitleCase(text.slice(block.start, Math.min(block.end, block.start + 300))));
}

function isTitleCase(text: string): boolean {
  const long = text.match(/[\p{L}][\p{L}\p{M}'\u2019-]{3,}/gu) ?? [];
  if (long.length < 3 || (/[.!?]["'\u201d\u2019]?\s*$/u.test(text) && long.length > 14)) return false;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.75;
}
