import type { Extract } from './extract';
import type { TextToken, Token } from './page-tokens';

/** A description of fewer words is a slogan; of a longer one this much must be alike. */
const fewestWords = 8;
const alike = 60;

/** Longer than any paragraph that sums an article up. */
const maxCharacters = 900;

/** So many paragraphs of this length beside a description make it the opening of an article, not a standfirst. */
const fewestParagraphs = 4;
const paragraphCharacters = 100;

/**
 * The text nodes kept, and those of the standfirst: the paragraph between headline and text that the page also gives as its
 * description. Readability takes it for a part of the header, but it is written, read and quoted as part of the article.
 */
export function keepStandfirst({ tokens, kept }: Extract, document: Document): Set<Node> {
  const opening = openingOf(tokens, kept);
  const wanted = readDescriptions(document)
    .map(fold)
    .filter((text) => text.split(' ').length >= fewestWords && !opening.includes(text.slice(0, alike)));
  const begins = (text: string) => wanted.some((description) => fold(text).startsWith(description.slice(0, alike)));
  if (wanted.length === 0) return kept;
  let container: Element | undefined;
  let run: TextToken[] = [];
  let found: { tokens: TextToken[]; home: Element | null } | undefined;
  const endRun = () => {
    const text = run.map(({ copy }) => copy.data).join('');
    if (text.length <= maxCharacters && begins(text)) found = { tokens: run, home: container?.parentElement ?? null };
    run = [];
  };
  for (const token of tokens) {
    if (token.kind === 'edge') {
      endRun();
      container = token.container;
    }
    if (token.kind !== 'text') continue;
    if (kept.has(token.copy) && /\S/.test(token.copy.data)) break;
    // What leads elsewhere is the teaser of another article.
    if (token.lead === 'nowhere') run.push(token);
  }
  if (!found) return kept;
  const missed = found.home && readMissed(tokens, kept, found.home);
  return missed ?? new Set([...kept, ...found.tokens.map(({ copy }) => copy)]);
}

/**
 * All text of the element that holds the described paragraph, where Readability kept none of its many others: it took the
 * next article, which sites load under the one that was asked for.
 */
function readMissed(tokens: readonly Token[], kept: ReadonlySet<Node>, home: Element): Set<Node> | undefined {
  const inside = new Set<Node>();
  let paragraphs = 0;
  let container: Element | undefined;
  for (const token of tokens) {
    if (token.kind === 'edge') container = token.container;
    if (token.kind !== 'text' || !container || !home.contains(container)) continue;
    if (kept.has(token.copy)) return undefined;
    if (container.parentElement === home && token.copy.data.length > paragraphCharacters) paragraphs += 1;
    inside.add(token.copy);
  }
  return paragraphs >= fewestParagraphs ? inside : undefined;
}

const readDescriptions = (document: Document): string[] =>
  [...document.querySelectorAll('meta[name="description" i], meta[property="og:description" i]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );

/** The first kept words: an article may begin with its description, and needs it no second time. */
function openingOf(tokens: readonly Token[], kept: ReadonlySet<Node>): string {
  let opening = '';
  for (const token of tokens) {
    if (token.kind === 'text' && kept.has(token.copy)) opening += ` ${token.copy.data}`;
    if (opening.length > 2 * maxCharacters) break;
  }
  return fold(opening);
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
