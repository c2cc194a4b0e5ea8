import type { TopicLexicon } from '../../model/topic-lexicon';
import { type PreparedRule, prepareRules } from './match-rules';
import { indexTerms, type TermIndex } from './term-index';

/** What is known of one language, made ready for reading. */
export interface PreparedTopic extends Pick<TopicLexicon, 'otherSubjects' | 'weights' | 'bias'> {
  index: TermIndex;
  rules: readonly PreparedRule[];
  counterRules: readonly PreparedRule[];
}

/** Lexicons made ready, by language. */
export type PreparedTopics = Readonly<Record<string, PreparedTopic>>;

/** Lexicons made ready for `scoreTopic`; do this once, not once a text. Throws where two words of one share a hash. */
export function prepareTopics(lexicons: readonly TopicLexicon[]): PreparedTopics {
  return Object.fromEntries(
    lexicons.map(({ language, otherSubjects, weights, bias, ...lexicon }) => [
      language,
      {
        otherSubjects,
        weights,
        bias,
        index: indexTerms(lexicon),
        rules: prepareRules(lexicon.rules),
        counterRules: prepareRules(lexicon.counterRules),
      },
    ]),
  );
}
