import * as v from 'valibot';
import { ArticleVersion } from './remembered';
import { Diff } from './verdict';

/** What became of one paragraph since an article was noted on; `noted` where a note was made in it. */
export const ParagraphChange = v.variant('kind', [
  v.object({ kind: v.picklist(['same', 'moved', 'removed', 'added']), noted: v.boolean(), text: v.string() }),
  v.object({ kind: v.literal('changed'), noted: v.boolean(), diff: Diff }),
]);
export type ParagraphChange = v.InferOutput<typeof ParagraphChange>;

/** How an article differs from a version that was kept: its head, where that differs, and its paragraphs in their order. */
export const ArticleChanges = v.object({
  version: ArticleVersion,
  head: v.array(
    v.object({
      name: v.picklist(['title', 'byline', 'published']),
      was: v.optional(v.string()),
      now: v.optional(v.string()),
      /** Word by word, where most of it stands. */
      diff: v.optional(Diff),
    }),
  ),
  paragraphs: v.array(ParagraphChange),
});
export type ArticleChanges = v.InferOutput<typeof ArticleChanges>;
