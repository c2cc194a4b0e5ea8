import * as v from 'valibot';
import type { Draft } from '../model/note';
import { ArticleFacts } from '../model/page-article';

/** The page that a draft was begun on. It lies in the draft's own row, so that it lives and dies with the draft. */
export const DraftPage = v.object({
  /** Id of the article it belongs to: one that is known, or a fresh one. */
  article: v.string(),
  /** Key of its address, and the address as opened. */
  key: v.string(),
  url: v.string(),
  /** Key of the address it declares as its own, where that may be believed. */
  claim: v.optional(v.string()),
  /** Whether the reader lets its text be kept; absent until they have said so. */
  isAllowed: v.optional(v.boolean()),
  /** Its text as read; absent where it is not to be kept. */
  version: v.optional(
    v.object({
      hash: v.string(),
      facts: ArticleFacts,
      length: v.number(),
      retrieved: v.string(),
      /** Text and blocks in gzip. */
      packed: v.instance(Uint8Array),
    }),
  ),
});
export type DraftPage = v.InferOutput<typeof DraftPage>;

/** A row of the drafts' table. One that was thrown away stays, unseen, until the next start of the browser: an undo may bring it back. */
export type DraftRow = Draft & { page?: DraftPage; thrown?: 1 };
