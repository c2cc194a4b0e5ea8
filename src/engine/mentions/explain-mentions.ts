import type { Block } from '../../model/article';
import type { Outcome } from '../../model/reading';
import { type AliasTable, buildAliasTable } from './alias-table';
import { findShortForms, findTakenForms, isShortFor } from './introductions';
import { judge } from './judge';
import { isAbroad } from './longer-names';
import { type Hit, scanAliases } from './scan-aliases';
import type { Scene } from './scene';
import { findTitleCase } from './surroundings';
import { isAboutWork } from './work-words';

/** A lexicon made ready for `findMentions`: opaque, to be made once with `prepareLexicon`. */
export interface PreparedLexicon {
  table: AliasTable;
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

/**
 * Every alias in the text in reading order, kept or dropped, with the reason: what `scan --explain` prints. `outcome` is
 * what was found about the article's topic.
 */
export function explainMentions(
  article: MentionArticle,
  prepared: PreparedLexicon,
  outcome: Outcome,
): ExplainedMention[] {
  const { title, text, blocks } = article;
  const hits = scanAliases(text, prepared.table).filter(within(blocks));
  if (hits.length === 0) return [];
  const alone: Scene = {
    title,
    text,
    titleCase: findTitleCase(text, blocks),
    aboutWork: isAboutWork(text),
    topic: outcome,
    abroad: new Set(hits.filter((hit) => isAbroad(hit, text)).map(({ known }) => known.entry.id)),
    taken: findTakenForms(text, hits),
    established: new Set(),
  };
  const certain = withoutOverlaps(hits.map((hit) => explain(hit, alone))).filter(({ kept }) => kept);
  const scene = { ...alone, established: new Set([...certain.map(({ entry }) => entry), ...namedIn(title, prepared)]) };
  const names = new Set(certain.map(keyOf));
  const certainHits = hits.filter(({ start, end, known }) => names.has(keyOf({ start, end, entry: known.entry.id })));
  const all = [...hits, ...findShortHits(text, certainHits).filter(within(blocks))];
  return withoutOverlaps(all.map((hit) => explain(hit, scene)));
}

function explain(hit: Hit, scene: Scene): ExplainedMention {
  const { start, end, known } = hit;
  return { entry: known.entry.id, text: scene.text.slice(start, end), start, end, ...judge(hit, scene) };
}

/** The short forms of these names, wherever they stand after them; a second walk, over a table of a few words. */
function findShortHits(text: string, names: readonly Hit[]): Hit[] {
  const forms = findShortForms(text, names);
  if (forms.length === 0) return [];
  const table = buildAliasTable(
    forms.map((form) => ({ ...form.entry, aliases: [{ text: form.text, caseSensitive: true }] })),
  );
  return scanAliases(text, table).filter((hit) =>
    forms.some((form) => form.text === hit.known.exact && isShortFor(form, text, hit.start)),
  );
}

/** A title may establish what the text then shortens; only names that the pack does not doubt count. */
function namedIn(title: string, prepared: PreparedLexicon): string[] {
  return scanAliases(title, prepared.table)
    .filter(({ known }) => !known.alias.needsContext?.length && !known.alias.notContext?.length)
    .map(({ known }) => known.entry.id);
}

/** Whether a hit, and not two ends of different blocks. Hits and blocks both come in reading order. */
function within(blocks: readonly Block[]): (hit: Hit) => boolean {
  let place = 0;
  return (hit) => {
    while (place > 0 && blocks[place - 1]!.start > hit.start) place--;
    while (place < blocks.length && blocks[place]!.start <= hit.start) place++;
    const next = blocks[place];
    return !next || next.start >= hit.end;
  };
}

/** Of mentions that overlap the longest stays; in reading order again. */
function withoutOverlaps(all: readonly ExplainedMention[]): ExplainedMention[] {
  const keptAt = new Map<number, ExplainedMention>();
  const longestFirst = onceEach(all).sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const explained = longestFirst.map((mention) => {
    if (!mention.kept) return mention;
    // What is kept already is no shorter, so that an overlap covers an end.
    const over = keptAt.get(mention.start) ?? keptAt.get(mention.end - 1);
    if (over) return { ...mention, kept: false, reason: `part of "${over.text}"` };
    for (let at = mention.start; at < mention.end; at++) keptAt.set(at, mention);
    return mention;
  });
  return explained.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Two aliases may say the same of the same words ("risk score" in the plural, "risk scores"): the kept one speaks. */
function onceEach(all: readonly ExplainedMention[]): ExplainedMention[] {
  const once = new Map<string, ExplainedMention>();
  for (const mention of all) {
    const key = keyOf(mention);
    if (mention.kept || !once.has(key)) once.set(key, mention);
  }
  return [...once.values()];
}

function keyOf({ start, end, entry }: { start: number; end: number; entry: string }): string {
  return `${start} ${end} ${entry}`;
}
