import type { TopicLexicon, TopicRule } from '../../model/topic-lexicon';

/**
 * The kinds of words the rules know. Who: `worker` says by itself that somebody works (employee, courier), `role` is
 * work in some sentences only (officer, driver, agent). Does: `watch` verbs, `watching` their nouns, `watched` their
 * participles, `gather` weaker verbs (record, score). By what: `technique` is our subject by itself (bossware),
 * `device` is not (camera); `algorithm` decides about people, `software` is any. In what frame: from `measure` to
 * `privacy`; `misuse` is what staff do to other people's data. The last nine are signs of other subjects.
 */
export const wordKinds = [
  'worker',
  'role',
  'applicant',
  'employer',
  'place',
  'work',
  'watch',
  'watching',
  'watched',
  'gather',
  'technique',
  'device',
  'algorithm',
  'software',
  'measure',
  'data',
  'discipline',
  'union',
  'law',
  'privacy',
  'misuse',
  'public',
  'consumer',
  'pupil',
  'patient',
  'machine',
  'market',
  'attack',
  'advice',
  'home',
] as const;
export type WordKind = (typeof wordKinds)[number];

type RuleOfKinds = TopicRule & { [part in 'first' | 'second' | 'also' | 'without']?: readonly WordKind[] };

/** A topic lexicon in which no kind was forgotten, and whose rules name no other. */
export type FullLexicon = TopicLexicon & {
  terms: Record<WordKind, readonly string[]>;
  rules: readonly RuleOfKinds[];
  counterRules: readonly RuleOfKinds[];
  otherSubjects: readonly (TopicLexicon['otherSubjects'][number] & { kind: WordKind })[];
};
