import * as v from 'valibot';
import { longestText, mostBlocks } from './article-limits';
import { NoteArticle } from './note';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestText));

const Block = v.object({
  kind: v.picklist(['heading', 'paragraph', 'list-item', 'quote', 'cell', 'caption', 'preformatted']),
  start: offset,
  end: offset,
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
});

/** An article's text with its blocks, in order and within the text. */
export const ArticleText = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(longestText)),
    blocks: v.pipe(v.array(Block), v.maxLength(mostBlocks)),
  }),
  v.check(
    ({ text, blocks }) =>
      blocks.every(({ start, end }, n) => start >= (blocks[n - 1]?.end ?? 0) && end >= start && end <= text.length),
    'blocks out of order or beyond the text',
  ),
);
export type ArticleText = v.InferOutput<typeof ArticleText>;

/** Who published an article, when, and in which language, as kept and compared. */
export const ArticleFacts = v.object({
  ...v.omit(NoteArticle, ['url', 'textHash']).entries,
  modified: v.optional(v.pipe(v.string(), v.maxLength(100))),
  language: v.optional(v.pipe(v.string(), v.maxLength(100))),
});
export type ArticleFacts = v.InferOutput<typeof ArticleFacts>;

/** The article a page shows, but for its address: that is never taken from the page. */
export const PageArticle = v.intersect([ArticleText, ArticleFacts]);
export type PageArticle = v.InferOutput<typeof PageArticle>;
