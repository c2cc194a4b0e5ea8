import * as v from 'valibot';

const words = v.pipe(v.array(v.string()), v.readonly());

/**
 * What the topic engine knows of one language: terms by kind (engine/topic/topic-lexicon names the kinds). A term is
 * lower-case words separated by spaces (a hyphen in the text counts as a space); endings may be given in brackets:
 * `monitor(|s|ed|ing)`. Plain JSON: it comes to the reader over the bridge, so that a language is data.
 */
export const TopicLexicon = v.object({
  /** BCP 47 primary tag. */
  language: v.string(),
  terms: v.record(v.string(), words),
  /** Words before a participle that make it passive: "are monitored". */
  passive: words,
});
export type TopicLexicon = v.InferOutput<typeof TopicLexicon>;
