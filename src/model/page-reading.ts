import * as v from 'valibot';
import { CategoryId } from './category';
import { PassageView } from './passage';
import { CaseLink, Mention, Topic } from './reading';
import { Verdict } from './verdict';

/** Where one of the reader's notes stands in the article as it is in the page. */
export const LocatedNote = v.object({ id: v.string(), verdict: Verdict, category: v.optional(CategoryId) });
export type LocatedNote = v.InferOutput<typeof LocatedNote>;

/** Why a page was read: its subject, the reader's wish, or nothing but the reader's notes on it. */
export const Because = v.picklist(['subject', 'asked', 'notes']);
export type Because = v.InferOutput<typeof Because>;

/** Everything the overlay knows of the page it is in: what the panel and the popup show. */
export const PageReading = v.object({
  url: v.string(),
  canonicalUrl: v.optional(v.string()),
  title: v.string(),
  byline: v.optional(v.string()),
  outlet: v.optional(v.string()),
  published: v.optional(v.string()),
  modified: v.optional(v.string()),
  /** `Article.text`: what every offset below counts in. */
  text: v.string(),
  because: Because,
  topic: Topic,
  mentions: v.array(Mention),
  cases: v.array(CaseLink),
  located: v.array(LocatedNote),
  /** The passage being selected by keyboard, while one is. */
  passage: v.optional(PassageView),
});
export type PageReading = v.InferOutput<typeof PageReading>;
