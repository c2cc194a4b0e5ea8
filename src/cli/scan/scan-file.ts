import builtInPack from 'virtual:built-in-pack';
import { type ExplainedMention, explainMentions } from '../../engine/mentions/explain-mentions';
import { prepareKnowledge } from '../../engine/knowledge';
import { type Findings, read } from '../../engine/read';
import { english } from '../../engine/topic/lexicon-en/lexicon';
import type { Article } from '../../model/article';
import { buildLexicon } from '../../packs/build-lexicon';
import { parseArticle } from './parse-article';
import { readInput } from './read-input';

const lexicon = buildLexicon([builtInPack]);
const knowledge = prepareKnowledge(lexicon, [english]);

/** What was found in one file. */
export interface Scanned {
  file: string;
  /** Absent: the page holds no article, and nothing was looked for. */
  found?: { article: Article; findings: Findings };
  /** From the file's text to the findings. */
  ms: number;
}

/** What the engine finds in a file. Throws `FileProblem` for a file that cannot be read. */
export async function scanFile(file: string): Promise<Scanned> {
  const text = readInput(file);
  const began = performance.now();
  const article = parseArticle(file, text);
  const found = article && { article, findings: await read(article, knowledge) };
  return { file, ...(found && { found }), ms: Math.round((performance.now() - began) * 10) / 10 };
}

/** Every name of the built-in pack that stands in the article, kept or dropped, with the reason. */
export function explainNames({ article, findings }: NonNullable<Scanned['found']>): ExplainedMention[] {
  return explainMentions(article, knowledge.names, findings.topic.outcome);
}

/** What the pack calls an entry. */
export function nameOf(id: string): string {
  return lexicon.entries.find((entry) => entry.id === id)?.name ?? id;
}
