import { type Findings, read as findIn } from '../engine/read';
import type { Article } from '../model/article';
import type { Knowledge } from '../engine/knowledge';
import { scoreTopic } from '../engine/topic/score-topic';
import type { Because } from '../model/page-reading';
import { readArticle, type ReadArticle } from '../page/read-article';
import { readMetadata } from '../page/read-metadata';
import { readText } from '../page/read-text';
import { findShownDocument } from '../page/shown-document';
import { addressOf, isAtAddress } from './address-of';
import { expectNotes } from './expect-notes';
import { readTargets } from './locate-notes';
import { rest } from './slices';

export interface FoundReading extends ReadArticle {
  findings: Findings;
  because: Because;
  /** What was read: the page's own document, or that of the frame in which it shows the article. */
  shown: Document;
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
  const url = addressOf(document);
  const shown = findShownDocument(document);
  const rough = readText(shown);
  const isSilent = scoreTopic(rough, knowledge.topics).outcome === 'silent';
  if (isSilent && !isAsked && !(await expectNotes(document))) return undefined;
  await rest();
  const read = readArticle(shown);
  if (!read) return undefined;
  const found = shown === document ? read : { ...read, article: { ...read.article, ...addressesOf(document) } };
  await rest();
  const all = await findIn(found.article, knowledge, rest);
  const because = isAsked ? 'asked' : all.topic.outcome === 'silent' ? 'notes' : 'subject';
  // Asked before anything is shown: a page that only declares the address of a noted article must not see us come.
  if (because === 'notes' && (await readTargets(found.article)).length === 0) return undefined;
  const findings = because === 'notes' ? { ...all, mentions: [], cases: [] } : all;
  return { ...found, findings, because, shown, url, roughText: rough.text };
}

/** A frame's article is remembered under the page's addresses, where the reader comes back to it. */
function addressesOf(page: Document): Pick<Article, 'url' | 'canonicalUrl'> {
  const { url, canonicalUrl } = readMetadata(page);
  return { url, canonicalUrl };
}

/** Whether the page still shows what was read, in the very nodes that were read. */
export function isStillThere(found: FoundReading, document: Document): boolean {
  const { article, textMap, roughText, shown } = found;
  if (!isAtAddress(found, document) || shown !== findShownDocument(document)) return false;
  const hasNodes = article.blocks.every(({ start, end }) => textMap.stretchesOf({ start, end }).length > 0);
  return hasNodes && readText(shown).text === roughText;
}
