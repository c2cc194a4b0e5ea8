import type { Block } from '../../../model/article';
import type { Span } from '../../../model/span';
import { findQuotations } from './find-quotations';
import { lowerHeadline } from './headline-case';
import { readTokens } from './read-tokens';
import { splitSentences } from './split-sentences';
import type { Sentence } from './token';

/** The sentences of an article, block by block. Without blocks, each line of the text is taken for one. */
export function readSentences(article: { text: string; blocks: Block[] }): Sentence[] {
  return readLines(article).flatMap((block, number) =>
    splitSentences(readTokens(article.text, block, findQuotations(article.text, block)), number).map((sentence) =>
      lowerHeadline(sentence),
    ),
  );
}

/** The lines of an article as spans: its blocks, cut where one holds a line break; the lines of the text without blocks. */
export function readLines(article: { text: string; blocks: Block[] }): Span[] {
  const blocks: Span[] = article.blocks.length > 0 ? article.blocks : [{ start: 0, end: article.text.length }];
  return blocks.flatMap((block) =>
    [...article.text.slice(block.start, block.end).matchAll(/[^\n]+/g)].map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    })),
  );
}
