import { type Findings, read } from '../engine/read';
import type { Knowledge } from '../engine/knowledge';
import { scoreTopic } from '../engine/topic/score-topic';
import type { Because } from '../model/page-reading';
import { readArticle, type ReadArticle } from '../page/read-article';
import { readText } from '../page/read-text';
import { addressOf, isAtAddress } from './address-of';
import { expectNotes } from './expect-notes';
import { readTargets } from './locate-notes';
import { rest } from './slices';

export interface FoundReading extends ReadArticle {
  findings: Findings;
  because: Because;
  /** Address and rough text that were read: the page is the same while both are. */
  url: string;
  roughText: string;
}

/**
 * What the engine finds in this page; undefined where there is no article, or one that is not on our subject, that has no
 * notes, and that the reader did not ask for. The subject is decided from the page's text before anything is extracted.
 * Where notes alone are the reason, nothing is explained: the reader came for another subject.
 */
export async function findReading(
  document: Document,
  knowledge: Knowledge,
  isAsked: boolean,
): Promise<FoundReading | undefined> {
  const rough = readText(document);
  const isSilent = scoreTopic(rough, knowledge.topics).outcome === 'silent';
  if (isSilent && !isAsked && !(await expectNotes(document))) return undefined;
  await rest();
  const found = readArticle(document);
  if (!found) return undefined;
  await rest();
  const all = await read(found.article, knowledge, rest);
  const because = isAsked ? 'asked' : all.topic.outcome === 'silent' ? 'notes' : 'subject';
  // Asked before anything is shown: a page that only declares the address of a noted article must not see us come.
  if (because === 'notes' && (await readTargets(found.article)).length === 0) return undefined;
  const findings = because === 'notes' ? { ...all, mentions: [], cases: [] } : all;
  return { ...found, findings, because, url: addressOf(document), roughText: rough.text };
}

/** Whether the page still shows what was read, in the very nodes that were read. */
export function isStillThere(found: FoundReading, document: Document): boolean {
  if (!isAtAddress(found, document)) return false;
  const { article, textMap, roughText } = found;
  const hasNodes = article.blocks.every(({ start, end }) => textMap.rangesOf({ start, end }).length > 0);
  return hasNodes && readText(document).text === roughText;
}
