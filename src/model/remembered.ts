import * as v from 'valibot';
import { ArticleFacts } from './page-article';

const instant = v.pipe(v.string(), v.isoTimestamp());
const address = v.pipe(v.string(), v.maxLength(8_192));

/** An article that there is a note on, with all the addresses it is known by. */
export const RememberedArticle = v.object({
  id: v.string(),
  /** Keys of every address, those that its pages only declared as theirs included. */
  addresses: v.array(address),
  /** Keys of the addresses at which it was really read. */
  seen: v.array(address),
  /** Those addresses as opened, without fragments. */
  urls: v.array(address),
  firstSeen: instant,
  lastSeen: instant,
  /** The reader was asked to keep its text, and would not. */
  declined: v.optional(v.boolean()),
});
export type RememberedArticle = v.InferOutput<typeof RememberedArticle>;

/** What is known of one version of an article without reading it. */
export const ArticleVersion = v.object({
  id: v.string(),
  /** Id of the article. */
  article: v.string(),
  /** SHA-256 of its text, white space made one; in hexadecimal. */
  hash: v.string(),
  url: address,
  facts: ArticleFacts,
  /** Length of the text in UTF-16 units. */
  length: v.number(),
  /** When it was first and last read in the making of a note. */
  retrieved: instant,
  lastSeen: instant,
});
export type ArticleVersion = v.InferOutput<typeof ArticleVersion>;
