import * as v from 'valibot';

const words = v.pipe(v.array(v.string()), v.readonly());
const yes = v.optional(v.boolean());

/** One way in which a sentence speaks of surveillance at work: who × does × by what × in what frame. */
export const TopicRule = v.object({
  name: v.string(),
  /** What the reader is told under "Why this article?". */
  label: v.string(),
  /** A word of one of these kinds, followed by one of `second` (or the reverse, with `eitherWay`). */
  first: words,
  second: v.optional(words),
  eitherWay: yes,
  /** At most so many words between the two. */
  within: v.optional(v.number()),
  /** The second word must be a passive participle: "drivers are tracked". */
  passive: yes,
  /** The second word must not be passive: "an employee leaked". */
  active: yes,
  /** The sentence must also have a word of one of these kinds. */
  also: v.optional(words),
  /** The sentence must have no word of these kinds. */
  without: v.optional(words),
});
export type TopicRule = v.InferOutput<typeof TopicRule>;

const rules = v.pipe(v.array(TopicRule), v.readonly());

/**
 * What the topic engine knows of one language: terms by kind (engine/topic/topic-lexicon names the kinds), the rules
 * that tie them together, and what each weighs. A term is lower-case words separated by spaces (a hyphen in the text
 * counts as a space); endings may be given in brackets: `monitor(|s|ed|ing)`. Plain JSON: it comes to the reader over
 * the bridge, so that a language is data.
 */
export const TopicLexicon = v.object({
  /** BCP 47 primary tag. */
  language: v.string(),
  terms: v.record(v.string(), words),
  /** Words before a participle that make it passive: "are monitored". */
  passive: words,
  /** Words after a participle that make it passive even so: "drivers tracked by GPS". */
  passiveBefore: words,
  rules,
  /** Ways in which a sentence says that somebody else is watched, or that people at work are those who look. */
  counterRules: rules,
  /** Other subjects, counted by words of one kind. */
  otherSubjects: v.pipe(v.array(v.object({ name: v.string(), label: v.string(), kind: v.string() })), v.readonly()),
  /** What each feature adds to the score, by its name. */
  weights: v.record(v.string(), v.number()),
  /** The score, before the logistic function, of an article that shows nothing. */
  bias: v.number(),
});
export type TopicLexicon = v.InferOutput<typeof TopicLexicon>;
