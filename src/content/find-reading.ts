import { type Findings, read } from '../engine/read';
import type { Knowledge } from '../engine/knowledge';
import { scoreTopic } from '../engine/topic/score-topic';
import { readArticle, type ReadArticle } from '../page/read-article';
import { readText } from '../page/read-text';
import { rest } from './slices';

export interface FoundReading extends ReadArticle {
  findings: Findings;
  /** Address and rough text that were read: the page is the same while both are. */
  url: string;
  roughText: string;
}

/**
 * What the engine finds in this page; undefined where there is no article, or none on our subject and the reader did
 * not ask for it. The subject is decided from the page's text before anything is extracted.
 */
export async function findReading(
  document: Document,
  knowledge: Knowledge,
  isAsked: boolean,
): Promise<FoundReading | undefined> {
  const rough = readText(document);
  if (scoreTopic(rough, knowledge.topics).outcome === 'silent' && !isAsked) return undefined;
  await rest();
  const found = readArticle(document);
  if (!found) return undefined;
  await rest();
  const findings = await read(found.article, knowledge, rest);
  if (findings.topic.outcome === 'silent' && !isAsked) return undefined;
  return { ...found, findings, url: addressOf(document), roughText: rough.text };
}

/** The page's address less its fragment, which never makes another article. */
const addressOf = ({ location }: Document): string => location.href.split('#')[0]!;

/** Whether the page still shows what was read, in the very nodes that were read. */
export function isStillThere({ url, roughText, article, textMap }: FoundReading, document: Document): boolean {
  if (url !== addressOf(document)) return false;
  const hasNodes = article.blocks.every(({ start, end }) => textMap.rangesOf({ start, end }).length > 0);
  return hasNodes && readText(document).text === roughText;
}
