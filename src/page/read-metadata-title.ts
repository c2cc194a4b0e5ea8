/**
 * The article's title without the name of the outlet that pages append to it: the part that is also a heading of the
 * page, else what is left without the outlet's name. `declared` is empty where the page declares no title.
 */
export function cleanTitle(declared: string, document: Document, outlet: string | undefined): string {
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, 12).map((heading) => heading.textContent ?? '');
  const title =
    collapse(declared || findHeadline(document) || document.title || '') ||
    collapse(headings[0] ?? '').slice(0, maxCharacters);
  const separators = [...title.matchAll(/\s+[|–—·•«»:/-]+\s+/g)];
  if (separators.length === 0) return title;
  const parts = separators.flatMap((separator) => [
    title.slice(0, separator.index),
    title.slice(separator.index + separator[0].length),
  ]);
  const folded = new Set(headings.map(fold).filter(Boolean));
  const pieces = title.split(/\s+[|–—·•«»:/-]+\s+/);
  // A last part that is a heading and the shorter half of the title is the site's own name over its pages.
  const isName = (part: string) =>
    (outlet && isSame(part, outlet)) || (part.length * 2 < title.length && title.endsWith(part));
  const shown = [...parts, ...pieces].filter((part) => folded.has(fold(part)) && !isName(part));
  if (shown.length > 0) return shown.reduce((longest, part) => (part.length > longest.length ? part : longest));
  const last = separators.at(-1)!;
  const [front, end] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  if (outlet && isSame(end, outlet)) return front;
  if (outlet && isSame(parts[0]!, outlet)) return parts[1]!;
  return /[|»]/.test(last[0]) && front.split(/\s+/).length >= 3 ? front : title;
}

/** The page's one main heading, where its title is a bare name: a single-page app often has one for all its views. */
function findHeadline(document: Document): string | undefined {
  const wordsIn = (text: string) => collapse(text).split(' ').length;
  const [only, ...others] = document.querySelectorAll('h1');
  const headline = collapse(only?.textContent ?? '');
  const isHeadline = others.length === 0 && headline.length <= maxCharacters && wordsIn(headline) >= 3;
  return isHeadline && wordsIn(document.title ?? '') <= 2 ? headline : undefined;
}

/** A longer heading was never closed and holds the rest of the page. */
const maxCharacters = 300;

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isSame = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (text: string): string =>
  text
    .slice(0, maxCharacters)
    .toLowerCase()
    .replace(/^\s*the |[^\p{L}\p{N}]+/gu, '');
