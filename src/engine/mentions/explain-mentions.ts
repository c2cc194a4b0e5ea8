import type { Block } from '../../model/article';
import type { LexiconEntry } from '../../model/lexicon';
import { type AliasTable, buildAliasTable } from './alias-table';
import { findIntroductions } from './introductions';
import { judge, type Scene } from './judge';
import { type Hit, scanAliases } from './scan-aliases';
import { findTitleCase } from './surroundings';

/** A lexicon made ready for `findMentions`: opaque, to be made once with `prepareLexicon`. */
export interface PreparedLexicon {
  table: AliasTable;
  entries: ReadonlyMap<string, LexiconEntry>;
}

/** What mentions are looked for in. */
export interface MentionArticle {
  title: string;
  text: string;
  blocks: Block[];
}

/** An alias that stands in the text, whether it became a mention, and why. */
export interface ExplainedMention {
  entry: string;
  text: string;
  start: number;
  end: number;
  kept: boolean;
  /** In plain English: `near "police"`, `a common word at the start of a sentence`. */
  reason: string;
}

/** Every alias in the text in reading order, kept or dropped, with the reason: what `scan --explain` prints. */
export function explainMentions(article: MentionArticle, prepared: PreparedLexicon): ExplainedMention[] {
  const { text } = article;
  const hits = scanAliases(text, prepared.table).filter((hit) => !crossesBlocks(hit, article.blocks));
  const titleCase = findTitleCase(text, article.blocks);
  const introduced = findIntroductions(text, hits);
  const scene: Scene = { text, titleCase, taken: introduced.taken, established: new Set() };
  const established = new Set([
    ...namedInTitle(article, prepared),
    ...hits.filter((hit) => judge(hit, scene).kept).map(entryOf),
  ]);
  const learned = buildAliasTable(introduced.learn(established));
  const all = [...hits, ...scanAliases(text, learned).filter((hit) => introduced.isAfterFullName(hit))];
  return withoutOverlaps(all.map((hit) => explain(hit, { ...scene, established })));
}

function explain(hit: Hit, scene: Scene): ExplainedMention {
  const { start, end } = hit;
  return { entry: entryOf(hit), text: scene.text.slice(start, end), start, end, ...judge(hit, scene) };
}

const entryOf = (hit: Hit): string => hit.known.entry.id;

/** A title may establish what the text then shortens. */
function namedInTitle(article: MentionArticle, prepared: PreparedLexicon): string[] {
  return scanAliases(article.title, prepared.table)
    .filter(({ known }) => !known.alias.needsContext?.length && !known.alias.notContext?.length)
    .map(entryOf);
}

function crossesBlocks(hit: Hit, blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.start > hit.start && block.start < hit.end);
}

/** Of mentions that overlap the longest stays, of equal ones the one with more context; in reading order again. */
function withoutOverlaps(all: ExplainedMention[]): ExplainedMention[] {
  const longestFirst = all.toSorted((a, b) => b.end - b.start - (a.end - a.start) || b.reason.length - a.reason.length);
  const kept: ExplainedMention[] = [];
  const explained = longestFirst.map((mention) => {
    if (!mention.kept) return mention;
    const over = kept.find((other) => other.start < mention.end && mention.start < other.end);
    if (over) return { ...mention, kept: false, reason: `part of "${over.text}"` };
    kept.push(mention);
    return mention;
  });
  return explained.sort((a, b) => a.start - b.start || b.end - a.end);
}
