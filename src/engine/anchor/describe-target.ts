import type { Target } from '../../model/note';
import { type AnchorText, Fingerprints, findHeading } from './surroundings';

/** Characters kept on either side of a quote. */
const sideLength = 64;

/**
 * Where a note on `[start, end)` is fastened: its words, up to 64 characters either side cut at grapheme borders, its
 * place, the nearest heading and the paragraph's fingerprint. `locateTargets` is its inverse.
 * Throws RangeError where the span is empty or not within the text.
 */
export function describeTarget(article: AnchorText, start: number, end: number): Target {
  const { text } = article;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) {
    throw new RangeError(`no words between ${start} and ${end} in a text of ${text.length}`);
  }
  const heading = findHeading(article, start);
  const paragraph = new Fingerprints(article).find(start);
  return {
    quote: { exact: text.slice(start, end), prefix: lastGraphemes(text, start), suffix: firstGraphemes(text, end) },
    position: { start, end, pairsBefore: countPairs(text, start) },
    ...(heading !== undefined && { heading }),
    ...(paragraph !== undefined && { paragraph }),
  };
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** With so many units before it the segmenter finds a true border, whatever stood where it began. */
const runUp = 64;

function firstGraphemes(text: string, from: number): string {
  let end = Math.min(text.length, from + sideLength);
  while (end > from && !isBorder(text, end)) end--;
  return text.slice(from, end);
}

function lastGraphemes(text: string, to: number): string {
  let start = Math.max(0, to - sideLength);
  while (start < to && !isBorder(text, start)) start++;
  return text.slice(start, to);
}

/** Whether one grapheme ends and another begins at `at`. */
function isBorder(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  // Below U+0300, the first combining mark, only a carriage return joins what follows it (UAX #29, GB3).
  if (before < 0x300 && after < 0x300) return !(before === 0x0d && after === 0x0a);
  const from = Math.max(0, at - runUp);
  return graphemes.segment(text.slice(from, at + runUp)).containing(at - from)?.index === at - from;
}

function countPairs(text: string, before: number): number {
  return text.slice(0, before).match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
}
