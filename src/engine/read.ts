import type { Article } from '../model/article';
import type { CaseLink, Mention, Topic } from '../model/reading';
import type { Knowledge } from './knowledge';
import { findMentions } from './mentions/find-mentions';
import { linkCases } from './mentions/link-cases';
import { scoreTopic } from './topic/score-topic';

/** What the engine found in one article on sight; every offset counts in `article.text`. */
export interface Findings {
  topic: Topic;
  mentions: Mention[];
  cases: CaseLink[];
}

/** What an article is about and whom it names. `rest` is awaited between two pieces of work, so that a page can breathe. */
export async function read(
  article: Article,
  { lexicon, names, topics }: Knowledge,
  rest: () => Promise<void> = async () => {},
): Promise<Findings> {
  const topic = scoreTopic(article, topics);
  await rest();
  const mentions = findMentions(article, names, topic.outcome);
  const cases = linkCases(mentions, article, lexicon);
  return { topic, mentions, cases };
}
