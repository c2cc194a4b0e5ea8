import type { Outcome, Signal, Topic } from '../../model/reading';
import { countFeatures, type Feature } from './count-features';
import { findLanguage } from './find-language';
import type { PreparedTopic, PreparedTopics } from './prepare-topics';

/** From this score on, cards open. */
export const shownFrom = 0.5;
/** From this score on, the reader is asked quietly: "may be about…". */
export const offeredFrom = 0.35;
/** A contribution below this is not worth a line under "Why this article?". */
const leastWeight = 0.05;

/**
 * How likely a text is about surveillance at work, and why. `text` may be the article alone or a page's whole visible
 * text; offsets of the signals' words are into it. A text in a language without a lexicon is silent with score 0.
 */
export function scoreTopic(input: { title: string; text: string; language?: string }, topics: PreparedTopics): Topic {
  const language = findLanguage(input.text, input.language);
  const topic = topics[language];
  if (topic === undefined) return { score: 0, outcome: 'silent', language, signals: [] };
  const features = countFeatures(input.title, input.text, topic);
  const signals = features.flatMap((feature) => describeSignal(feature, input.text, topic.weights));
  const sum = features.reduce((total, { name, value }) => total + value * (topic.weights[name] ?? 0), topic.bias);
  const score = 1 / (1 + Math.exp(-sum));
  return { score, outcome: decideOutcome(score), language, signals };
}

function decideOutcome(score: number): Outcome {
  if (score >= shownFrom) return 'shown';
  return score >= offeredFrom ? 'offered' : 'silent';
}

function describeSignal(
  { name, label, value, words }: Feature,
  text: string,
  weights: PreparedTopic['weights'],
): Signal[] {
  const weight = value * (weights[name] ?? 0);
  if (Math.abs(weight) < leastWeight) return [];
  return [
    { name, label, weight, words: words.map(({ start, end }) => ({ text: text.slice(start, end), start, end })) },
  ];
}
