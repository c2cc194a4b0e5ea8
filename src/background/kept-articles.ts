import { compareArticles, splitParagraphs } from '../engine/changes/compare-articles';
import type { ArticleChanges, ParagraphChange } from '../model/article-changes';
import type { KeptArticle } from '../model/kept-article';
import type { Note } from '../model/note';
import type { ArticleFacts } from '../model/page-article';
import type { ArticleVersion } from '../model/remembered';
import type { Span } from '../model/span';
import type { Diff } from '../model/verdict';
import { hashText } from '../store/pack-text';
import type { Store } from './store';

type Shelf = Pick<Store, 'articles' | 'notes'>;
/** The article as a page shows it now, as far as it is compared. */
export type ArticleNow = Pick<ArticleFacts, 'title' | 'byline' | 'published'> & { text: string };

/** The version that a note was made on; undefined where no text was kept with it. */
export function versionOf({ article, created }: Note, versions: readonly ArticleVersion[]): ArticleVersion | undefined {
  const same = versions.filter(({ hash }) => hash === article.textHash);
  return same.findLast(({ retrieved }) => Date.parse(retrieved) <= Date.parse(created)) ?? same[0];
}

/** Id of the version that the newest of an article's notes was made on, of those with whom a text was kept. */
export async function findKept(
  { articles }: Pick<Store, 'articles'>,
  { address, notes }: { address: string; notes: readonly Note[] },
): Promise<string | undefined> {
  if (!notes.some(({ article }) => article.textHash)) return undefined;
  const known = (await articles.atAddresses([address])).filter(({ seen }) => seen.includes(address));
  const versions = await articles.versions(known.map(({ id }) => id));
  return notes.flatMap((note) => versionOf(note, versions) ?? [])[0]?.id;
}

/** Of the versions noted on those from which the article now differs, the newest first. */
export async function findChanged(
  versions: readonly ArticleVersion[],
  notes: readonly Note[],
  now: ArticleNow,
): Promise<ArticleVersion[]> {
  const noted = new Set(notes.map((note) => versionOf(note, versions)));
  const hash = await hashText(now.text);
  return versions
    .filter((version) => noted.has(version) && (version.hash !== hash || compareHeads(version.facts, now).length > 0))
    .reverse();
}

/** How the article differs from a kept version; undefined where that is gone. */
export async function readChanges(store: Shelf, id: string, now: ArticleNow): Promise<ArticleChanges | undefined> {
  const kept = await readKept(store, id);
  if (!kept) return undefined;
  const { version, article, notes } = kept;
  const [before, after] = [splitParagraphs(article.text), splitParagraphs(now.text)];
  const spans = notes.flatMap(({ span }) => span ?? []);
  const noted = before.map(({ start, end }) => spans.some((span) => span.start < end && span.end > start));
  const cut = (text: string, { start, end }: Span) => text.slice(start, end);
  const paragraphs = compareArticles(article.text, now.text).map((change): ParagraphChange => {
    const isNoted = 'was' in change && noted[change.was] === true;
    if (change.kind === 'changed') return { kind: 'changed', noted: isNoted, diff: change.parts };
    const text = 'now' in change ? cut(now.text, after[change.now]!) : cut(article.text, before[change.was]!);
    return { kind: change.kind, noted: isNoted, text };
  });
  return { version, head: compareHeads(version.facts, now), paragraphs };
}

/** A kept version with the notes made on it; undefined where it is gone. */
export async function readKept({ articles, notes }: Shelf, id: string): Promise<KeptArticle | undefined> {
  const found = await articles.version(id);
  if (!found) return undefined;
  const { text, blocks, ...version } = found;
  const article = await articles.get(version.article);
  const versions = await articles.versions([version.article]);
  const { rows } = await notes.atAddress(article?.seen ?? []);
  const made = rows.filter((note) => versionOf(note, versions)?.id === id);
  return {
    ...{ version, versions, article: { text, blocks }, urls: article?.urls ?? [version.url] },
    notes: made.map((note) => ({ note, span: findSpan(note, text) })),
  };
}

/** Where the words of a note stand in the very text it was made on. */
function findSpan({ target: { quote, position } }: Note, text: string): Span | undefined {
  if (!quote) return undefined;
  const { exact, prefix } = quote;
  if (position && text.slice(position.start, position.end) === exact)
    return { start: position.start, end: position.end };
  // The same text under another white space.
  const around = text.indexOf(prefix + exact);
  const start = around < 0 ? text.indexOf(exact) : around + prefix.length;
  return start < 0 ? undefined : { start, end: start + exact.length };
}

/** What differs in headline, byline and day; how a date is written, or a name set in capitals, does not count. */
function compareHeads(was: ArticleFacts, now: ArticleNow): ArticleChanges['head'] {
  const plain = {
    title: plainWords,
    byline: (text = '') => plainWords(text).toLowerCase(),
    published: (date = '') => date.slice(0, 10),
  };
  return (['title', 'byline', 'published'] as const)
    .filter((name) => plain[name](was[name]) !== plain[name](now[name]))
    .map((name) => ({
      ...{ name, was: was[name], now: now[name] },
      ...(name !== 'published' && diffLines(was[name], now[name])),
    }));
}

/** What became of one line, word by word; nothing where it is another line altogether. */
function diffLines(was = '', now = ''): { diff: Diff } | undefined {
  const [change, ...others] = compareArticles(was, now);
  return change?.kind === 'changed' && others.length === 0 ? { diff: change.parts } : undefined;
}

const plainWords = (text = ''): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
