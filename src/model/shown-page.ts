import * as v from 'valibot';
import { longestText } from './article-limits';

/** What a page shows of itself, by which its notes are found: what it calls its address, and its article's text. */
export const ShownPage = v.object({
  /** Taken for its own only where that may be believed. */
  canonicalUrl: v.optional(v.pipe(v.string(), v.maxLength(8_192))),
  /** Absent where no article was read: then only the page's own address counts. */
  text: v.optional(v.pipe(v.string(), v.maxLength(longestText))),
});
export type ShownPage = v.InferOutput<typeof ShownPage>;
