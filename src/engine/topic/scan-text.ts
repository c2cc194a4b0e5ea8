import { bitOf, type TermIndex, type TermNode } from './term-index';
import { WordReader } from './word-reader';

/** A term found in the text. */
export interface Hit {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** Number of its first and last word in the sentence. */
  first: number;
  last: number;
  /** Bits of its kinds. */
  kinds: number;
  /** A participle after "is", "being", "been" … or before "by", "at", "with" … */
  passive: boolean;
}

export interface Sentence {
  hits: Hit[];
  /** All kinds among its hits. */
  kinds: number;
  /** Part of running text, as against menus, link lists and headings. */
  prose: boolean;
  /** Number of the line (a paragraph, mostly) it stands in. */
  line: number;
  /** Words of running text before this sentence. */
  proseBefore: number;
}

export interface Scan {
  /** Sentences with at least one hit, in reading order. */
  sentences: Sentence[];
  words: number;
  proseWords: number;
  proseSentences: number;
}

/** A sentence of more words is a list or a table; it is cut there, which bounds the work for each. */
const longestSentence = 150;
/** How far back "are" may stand before "monitored": "are not always monitored". */
const passiveReach = 3;

/** What the lexicon finds in a text, in one pass; work grows with the length of the text alone. */
export function scanText(text: string, index: TermIndex, limit: number): Scan {
  const scan: Scan = { sentences: [], words: 0, proseWords: 0, proseSentences: 0 };
  const reader = new WordReader(text, Math.min(limit, text.length));
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  let lineSentences: Sentence[] = [];
  let lines = 0;
  let lineWords = 0;
  let lineSentenceCount = 0;

  const endSentence = () => {
    const sentence = matchSentence(text, index, starts, ends, hashes);
    if (sentence !== undefined) {
      sentence.proseBefore = scan.proseWords + lineWords;
      lineSentences.push(sentence);
    }
    lineWords += starts.length;
    lineSentenceCount++;
    starts.length = ends.length = hashes.length = 0;
  };
  const endLine = (stopped: boolean) => {
    const prose = lineWords >= 20 || (lineWords >= 7 && stopped);
    for (const sentence of lineSentences) {
      sentence.prose = prose;
      sentence.line = lines;
      scan.sentences.push(sentence);
    }
    scan.words += lineWords;
    if (prose) {
      scan.proseWords += lineWords;
      scan.proseSentences += lineSentenceCount;
    }
    lines++;
    lineSentences = [];
    lineWords = lineSentenceCount = 0;
  };

  let before = 0;
  while (reader.next()) {
    if (starts.length > 0 || lineWords > 0) {
      const gap = readGap(text, before, reader.start);
      const cut = gap !== 'none' || starts.length >= longestSentence;
      if (cut && starts.length > 0) endSentence();
      if (gap === 'line' || gap === 'stopped-line') endLine(gap === 'stopped-line');
    }
    starts.push(reader.start);
    ends.push(reader.end);
    hashes.push(reader.hash);
    before = reader.end;
  }
  if (starts.length > 0) endSentence();
  if (lineWords > 0) endLine(true);
  return scan;
}

/** What lies between two words: nothing that parts them, the end of a sentence, or that of a line. */
function readGap(text: string, from: number, to: number): 'none' | 'sentence' | 'line' | 'stopped-line' {
  let stopped = false;
  let lines = 0;
  let space = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a) lines++;
    else if (unit === 0x20 || unit === 0xa0) space = true;
    else if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002) stopped = true;
    else if (unit === 0x3a && lines === 0) stopped = text.charCodeAt(i + 1) === 0x0a;
  }
  const next = text.charCodeAt(to);
  const lowerCase = next >= 0x61 && next <= 0x7a;
  // A text may be wrapped by hand: a line that goes on in lower case is the same line.
  if (lines > 1 || (lines === 1 && (stopped || !lowerCase))) return stopped ? 'stopped-line' : 'line';
  return stopped && (space || lines > 0) && !lowerCase ? 'sentence' : 'none';
}

function matchSentence(
  text: string,
  index: TermIndex,
  starts: number[],
  ends: number[],
  hashes: number[],
): Sentence | undefined {
  let hits: Hit[] | undefined;
  let kinds = 0;
  let passiveAt = -10;
  /** Last word of the terms found: one that starts inside another counts where it reaches beyond it. */
  let reached = -1;
  const count = starts.length;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    let node = index.first.get(hash);
    if (node === undefined) {
      if (index.passive.has(hash)) passiveAt = i;
      continue;
    }
    if (!isWord(text, starts[i]!, ends[i]!, node)) continue;
    let last = i;
    let found = node.kinds;
    for (let j = i + 1; j < count && node.next !== undefined; j++) {
      const next: TermNode | undefined = node.next.get(hashes[j]!);
      if (next === undefined || !isWord(text, starts[j]!, ends[j]!, next)) break;
      node = next;
      if (node.kinds !== 0) {
        found = node.kinds;
        last = j;
      }
    }
    if (found === 0 || last <= reached) continue;
    const passive =
      (found & (bitOf.watched | bitOf.misuse)) !== 0 &&
      (i - passiveAt <= passiveReach || hashes.slice(last, last + 2).some((word) => index.passiveBefore.has(word)));
    hits ??= [];
    hits.push({ start: starts[i]!, end: ends[last]!, first: i, last, kinds: found, passive });
    kinds |= found;
    reached = last;
  }
  return hits && { hits, kinds, prose: true, line: 0, proseBefore: 0 };
}

/** Hashes may collide: the letters decide. A possessive ending does not count. */
function isWord(text: string, start: number, end: number, node: TermNode): boolean {
  const { word } = node;
  let at = start;
  for (let i = 0; i < word.length; i++) {
    while (text.charCodeAt(at) === 0xad) at++;
    const unit = text.charCodeAt(at++);
    if ((unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit) !== word.charCodeAt(i)) return false;
  }
  return at === end || !/[\p{L}\p{N}]/u.test(text.charAt(at));
}
