import * as v from 'valibot';

/** Words of the article, quoted with their place in the text that was scored. */
export const Words = v.object({ text: v.string(), start: v.number(), end: v.number() });
export type Words = v.InferOutput<typeof Words>;

/** One reason for a topic score, shown to the reader under "Why this article?". */
export const Signal = v.object({
  /** Stable name of the feature, e.g. `worker-monitored`. */
  name: v.string(),
  /** Plain English for the reader, e.g. "says that workers are monitored". */
  label: v.string(),
  /** What it added to the score before calibration; negative for signs of another subject. */
  weight: v.number(),
  /** The words that triggered it, in reading order. */
  words: v.array(Words),
});
export type Signal = v.InferOutput<typeof Signal>;

/** `shown`: cards open · `offered`: a quiet "may be about…" · `silent`: nothing is inserted. */
export const Outcome = v.picklist(['shown', 'offered', 'silent']);
export type Outcome = v.InferOutput<typeof Outcome>;

export const Topic = v.object({
  /** 0..1: how likely the article is about surveillance at work. */
  score: v.number(),
  outcome: Outcome,
  /** BCP 47 primary tag of the text as detected, or `und`. */
  language: v.string(),
  signals: v.array(Signal),
});
export type Topic = v.InferOutput<typeof Topic>;

/** Words in the article that name an entry of a pack. */
export const Mention = v.object({
  /** Id of the entry. */
  entry: v.string(),
  text: v.string(),
  start: v.number(),
  end: v.number(),
  /** True for the first mention of its entry in the article: that one is marked strongly. */
  first: v.boolean(),
});
export type Mention = v.InferOutput<typeof Mention>;

/** A case this article seems to belong to: "part of a running story". */
export const CaseLink = v.object({
  entry: v.string(),
  /** 0..1 */
  score: v.number(),
  /** Ids of the entries of the case that the article names. */
  shared: v.array(v.string()),
  /** Ids of look-alike cases that fit nearly as well: "which one is this?". */
  lookAlikes: v.array(v.string()),
});
export type CaseLink = v.InferOutput<typeof CaseLink>;
