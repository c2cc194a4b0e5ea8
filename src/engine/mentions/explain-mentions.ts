import type { Block } from '../../model/article';
import type { Outcome } from '../../model/reading';
import { type AliasTable, buildAliasTable } from './alias-table';
import { plainText } from './context-words';
import { handlers } from './handled-by-staff';
import { findShortForms, findTakenForms, isShortFor } from './introductions';
import { judge } from './judge';
import { isAbroad } from './longer-names';
import { type Hit, scanAliases } from './scan-aliases';
import type { Scene } from './scene';
import { findTitleCase } from './surroundings';
import { indexWords } from './word-index';
import { isAboutWork, otherPeople, watchWords, workWords } from './work-words';

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
  const people = indexWords(text, workWords);
  const alone: Scene = {
    text,
    plain: plainText(text),
    plainTitle: plainText(title),
    titleCase: findTitleCase(text, blocks),
    people,
    others: indexWords(text, otherPeople),
    watching: indexWords(text, watchWords),
    handlers: indexWords(text, handlers),
    aboutWork: isAboutWork(people, text.length),
    topic: outcome,
    abroad: new Set(hits.filter((hit) => isAbroad(hit, text)).map(({ known }) => known.entry.id)),
    taken: findTakenForms(text, hits),
    established: new Set(),
    told: new Set(),
  };
  const first = hits.map((hit) => explain(hit, alone));
  const certain = withoutOverlaps(first).filter(({ kept }) => kept);
  const sure = new Set(certain);
  const certainHits = hits.filter((_, place) => sure.has(first[place]!));
  const told = new Set(findTold(hits, certainHits));
  const kept = certain.flatMap((mention) => [mention.entry, `${mention.entry} ${mention.text}`]);
  const named = [...kept, ...namedIn(title, prepared), ...told];
  const scene = { ...alone, established: new Set(named), told };
  // What else the article names can only speak for a hit, never against it.
  const second = hits.map((hit, place) => {
    const mention = first[place]!;
    return mention.kept || !scene.established.has(mention.entry) ? mention : explain(hit, scene);
  });
  const short = findShortHits(text, certainHits).filter(within(blocks));
  return withoutOverlaps([...second, ...short.map((hit) => explain(hit, scene))]);
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

/** Ids of the entries that stand in the name of a story of theirs which the article tells. */
function findTold(hits: readonly Hit[], certain: readonly Hit[]): string[] {
  const namesIn = (some: readonly Hit[]) => [...new Set(some.map(({ known }) => known))];
  const stories = namesIn(certain).filter(({ entry }) => entry.type === 'case');
  const told = namesIn(hits).filter(({ entry, exact }) =>
    stories.some((story) => story.entry.related.includes(entry.id) && story.exact.includes(exact)),
  );
  return told.map(({ entry }) => entry.id);
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

/** Of mentions that overlap the longest stays; in reading order. */
function withoutOverlaps(all: readonly ExplainedMention[]): ExplainedMention[] {
  const inOrder = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const settled: ExplainedMention[] = [];
  for (let at = 0; at < inOrder.length; ) {
    const cluster: ExplainedMention[] = [];
    for (let end = 0; at < inOrder.length && (end === 0 || inOrder[at]!.start < end); at++) {
      cluster.push(inOrder[at]!);
      end = Math.max(end, inOrder[at]!.end);
    }
    settled.push(...settle(cluster));
  }
  return settled;
}

/** The mentions of one stretch of overlapping words. */
function settle(cluster: ExplainedMention[]): ExplainedMention[] {
  if (cluster.length === 1) return cluster;
  const kept: ExplainedMention[] = [];
  const longestFirst = onceEach(cluster).sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const explained = longestFirst.map((mention) => {
    if (!mention.kept) return mention;
    const over = kept.find((each) => each.start < mention.end && mention.start < each.end);
    if (over) return { ...mention, kept: false, reason: `part of "${over.text}"` };
    kept.push(mention);
    return mention;
  });
  return explained.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Two aliases may say the same of the same words ("risk score" in the plural, "risk scores"): the kept one speaks. */
function onceEach(all: readonly ExplainedMention[]): ExplainedMention[] {
  const once = new Map<string, ExplainedMention>();
  for (const mention of all) {
    const key = `${mention.start} ${mention.end} ${mention.entry}`;
    if (mention.kept || !once.has(key)) once.set(key, mention);
  }
  return [...once.values()];
}
