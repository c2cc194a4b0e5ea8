import type { Lexicon } from '../model/lexicon';
import type { TopicLexicon } from '../model/topic-lexicon';
import type { PreparedLexicon } from './mentions/explain-mentions';
import { prepareLexicon } from './mentions/find-mentions';
import { type PreparedTopics, prepareTopics } from './topic/prepare-topics';

/** All that the engine knows before it reads: names of the packs, and terms of the languages. */
export interface Knowledge {
  lexicon: Lexicon;
  names: PreparedLexicon;
  topics: PreparedTopics;
}

/** The knowledge made ready for reading; do this once, not once an article. */
export function prepareKnowledge(lexicon: Lexicon, topics: readonly TopicLexicon[]): Knowledge {
  return { lexicon, names: prepareLexicon(lexicon), topics: prepareTopics(topics) };
}
