import type { Block } from '../../../model/article';
import type { Span } from '../../../model/span';
import { findQuotations } from './find-quotations';
import { lowerHeadline } from './headline-case';
import { readTokens } from './read-tokens';
import type { Vocabulary } from './read-word';
import { isSignature } from './signature';
import { splitSentences } from './split-sentences';
import type { Sentence } from './token';

/** One line of an article; `kind` where the page told what sort of block it stands in. */
export interface Line extends Span {
  kind?: Block['kind'];
}

/** The sentences of an article, block by block. Without blocks, each line of the text is taken for one. */
export function readSentences(article: { text: string; blocks: Block[] }): Sentence[] {
  const vocabulary: Vocabulary = new Map();
  return readLines(article).flatMap((line, number) =>
    splitSentences(readTokens(article.text, line, quotationsOf(article.text, line), vocabulary), number).map(
      (sentence) => lowerHeadline(sentence, vocabulary),
    ),
  );
}

/** A block quote without marks of its own is one quotation. */
function quotationsOf(text: string, line: Line): Span[] {
  return isBlockQuote(text, line) ? [{ start: line.start, end: line.end }] : findQuotations(text, line);
}

/** Whether a line is a block quote that has no quotation marks at its start. */
export function isBlockQuote(text: string, line: Line): boolean {
  return line.kind === 'quote' && !/^\s*["“”‘«„'`]/.test(text.slice(line.start, line.start + 8));
}

/**
 * The lines of an article: its blocks, cut where one holds a line break; the lines of the text without blocks. What stands
 * above the signature of an embedded post is a quotation.
 */
export function readLines(article: { text: string; blocks: Block[] }): Line[] {
  const blocks: Line[] = article.blocks.length > 0 ? article.blocks : [{ start: 0, end: article.text.length }];
  const lines: Line[] = [];
  for (const { start, end, kind } of blocks)
    for (let at = start; at < end; ) {
      const found = article.text.indexOf('\n', at);
      const stop = found < 0 || found > end ? end : found;
      if (stop > at) lines.push({ start: at, end: stop, ...(kind && { kind }) });
      at = stop + 1;
    }
  lines.forEach((line, i) => {
    if (i === 0 || !isSignature(article.text.slice(line.start, Math.min(line.end, line.start + 80)))) return;
    lines[i - 1]!.kind = 'quote';
    delete line.kind;
  });
  return lines;
}
