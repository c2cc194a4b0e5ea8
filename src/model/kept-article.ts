import * as v from 'valibot';
import { Note } from './note';
import { ArticleText } from './page-article';
import { ArticleVersion } from './remembered';
import { Span } from './span';

/** A kept version of an article with its text, the notes made on it, and where in it each stands. */
export const KeptArticle = v.object({
  version: ArticleVersion,
  article: ArticleText,
  /** Without a span: on the whole article. */
  notes: v.array(v.object({ note: Note, span: v.optional(Span) })),
  /** Every kept version of the article, the oldest first. */
  versions: v.array(ArticleVersion),
  /** Addresses at which it was read. */
  urls: v.array(v.string()),
});
export type KeptArticle = v.InferOutput<typeof KeptArticle>;
