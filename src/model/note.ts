import * as v from 'valibot';
import { CategoryId } from './category';
import { Span } from './span';

const instant = v.pipe(v.string(), v.isoTimestamp());
const httpAddress = v.pipe(v.string(), v.maxLength(8_192), v.regex(/^(https?|file):\/\//, 'not a web address'));

/** W3C TextQuoteSelector: the words noted and up to 64 characters either side. */
export const Quote = v.object({
  exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100_000)),
  prefix: v.pipe(v.string(), v.maxLength(1_000)),
  suffix: v.pipe(v.string(), v.maxLength(1_000)),
});
export type Quote = v.InferOutput<typeof Quote>;

/**
 * Where the quote stood in `Article.text`, in UTF-16 units. `pairsBefore` counts the surrogate pairs before `start`:
 * with it the offset converts to the code points that W3C's TextPositionSelector wants, without the article at hand.
 */
export const Position = v.intersect([Span, v.object({ pairsBefore: v.pipe(v.number(), v.integer(), v.minValue(0)) })]);
export type Position = v.InferOutput<typeof Position>;

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000));

/** Who says the words noted, through which outlets (nearest to the reader first) and how directly: a claim as the article has it. */
export const Saying = v.object({
  /** Absent where the article names nobody. */
  speaker: v.optional(name),
  via: v.optional(v.pipe(v.array(name), v.nonEmpty(), v.maxLength(20))),
  directness: v.picklist(['direct', 'mixed', 'indirect']),
  hedge: v.optional(name),
});
export type Saying = v.InferOutput<typeof Saying>;

/** Where a note is fastened. A note without a quote is about the whole article. */
export const Target = v.object({
  quote: v.optional(Quote),
  position: v.optional(Position),
  /** Nearest heading before the quote, and a fingerprint of the paragraph around it: help for finding it again. */
  heading: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  paragraph: v.optional(v.pipe(v.string(), v.maxLength(64))),
  /** Who says the words noted, where the note was made from a claim. */
  saying: v.optional(Saying),
});
export type Target = v.InferOutput<typeof Target>;

/** What is remembered of the article a note is about. */
export const NoteArticle = v.object({
  /** Address as opened, without fragment. */
  url: httpAddress,
  canonicalUrl: v.optional(httpAddress),
  title: v.pipe(v.string(), v.maxLength(2_000)),
  byline: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  outlet: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  published: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** SHA-256 of the article's text as it was noted on, white space made one; absent where no text was kept. */
  textHash: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256'))),
});
export type NoteArticle = v.InferOutput<typeof NoteArticle>;

const Tag = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));

/** What the reader writes: the part of a note that the reader edits. */
export const NoteContent = v.object({
  /** Plain text; Markdown in it is shown as text. */
  body: v.pipe(v.string(), v.maxLength(100_000)),
  tags: v.pipe(v.array(Tag), v.maxLength(100)),
  category: v.optional(CategoryId),
});
export type NoteContent = v.InferOutput<typeof NoteContent>;

export const Note = v.object({
  /** `urn:uuid:…`, made where the note was made and never changed. */
  id: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/, 'not a urn:uuid')),
  /** The address the note is found under: `addressKey(article)`. */
  address: v.string(),
  article: NoteArticle,
  target: Target,
  ...NoteContent.entries,
  /** Who wrote it, as they call themselves; absent for the reader of this profile. */
  author: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  created: instant,
  modified: instant,
  /** 1 when made, one more at each change. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Set while the note is in the trash, and kept by a later merge as a tombstone. */
  deleted: v.optional(instant),
});
export type Note = v.InferOutput<typeof Note>;

/** A note being written. It survives reload, crash and a dead worker. */
export const Draft = v.object({
  id: v.string(),
  /** The note being edited, or absent for a new one. */
  noteId: v.optional(v.string()),
  /** The revision of that note the reader began from: with it an edit made meanwhile in another tab is noticed. */
  baseRevision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  address: v.string(),
  article: NoteArticle,
  target: Target,
  ...NoteContent.entries,
  modified: instant,
});
export type Draft = v.InferOutput<typeof Draft>;
