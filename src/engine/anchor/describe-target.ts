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

/** Before this many units of context the segmenter has found a true border, whatever stood at the cut. */
const runUp = 64;

function firstGraphemes(text: string, from: number): string {
  let end = from;
  for (const { index, segment } of graphemes.segment(text.slice(from, from + sideLength + runUp))) {
    if (index + segment.length > sideLength) break;
    end = from + index + segment.length;
  }
  return text.slice(from, end);
}

function lastGraphemes(text: string, to: number): string {
  const from = Math.max(0, to - sideLength - runUp);
  for (const { index } of graphemes.segment(text.slice(from, to))) {
    if (to - from - index <= sideLength) return text.slice(from + index, to);
  }
  return '';
}

function countPairs(text: string, before: number): number {
  let pairs = 0;
  for (let at = 0; at < before; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < before) {
      const next = text.charCodeAt(at + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        pairs++;
        at++;
      }
    }
  }
  return pairs;
}
