import type { Article } from '../model/article';
import type { Lexicon } from '../model/lexicon';
import type { CaseLink, Mention, Topic } from '../model/reading';
import type { PreparedLexicon } from './mentions/explain-mentions';
import { findMentions } from './mentions/find-mentions';
import { linkCases } from './mentions/link-cases';
import { scoreTopic } from './topic/score-topic';

/** What the engine found in one article on sight; every offset counts in `article.text`. */
export interface Findings {
  topic: Topic;
  mentions: Mention[];
  cases: CaseLink[];
}

/** Everything the engine finds in an article. `rest` is awaited between two pieces of work, so that a page can breathe. */
export async function read(
  article: Article,
  lexicon: Lexicon,
  names: PreparedLexicon,
  rest: () => Promise<void> = async () => {},
): Promise<Findings> {
  const topic = scoreTopic(article);
  await rest();
  const mentions = findMentions(article, names);
  const cases = linkCases(mentions, article, lexicon);
  return { topic, mentions, cases };
}
