import { readDate } from './read-date';

/** How many elements beside the headline, and beside what holds it, are looked at, and how far up. */
const before = 2;
const after = 4;
const levels = 3;

/** Longer than a byline with a place and a date. */
const maxCharacters = 200;

const name = "\\p{Lu}[\\p{L}.'\u2019-]*";
const byline = new RegExp(
  `^(?:(?:written|posted|published)(?: on)?(?:[^.]{0,30}\\s)?)?(?:by|von|par|por|di|door):?\\s+(${name}(?:,? (?:(?:and|und|et|y|&|de|van|von|der) )*${name}){1,6})`,
  'iu',
);

/** Who wrote it and when, as short lines around the headline say: "By A. Name · 14 March 2026". */
export function readHeadlineLines(document: Document): { byline?: string; published?: string } {
  const headline = document.querySelector('h1');
  if (!headline) return {};
  const lines = linesAround(headline);
  const name = lines.map((line) => byline.exec(line)?.[1]).find((found) => found && /^\p{Lu}/u.test(found));
  return { byline: name, published: lines.map(readDate).find((date) => date !== undefined) };
}

function linesAround(headline: Element): string[] {
  const lines: string[] = [];
  let element: Element | null = headline;
  for (let level = 0; element && level < levels && !/^(body|main)$/i.test(element.localName); level++) {
    const around = [
      ...neighbours(element, 'nextElementSibling', after),
      ...neighbours(element, 'previousElementSibling', before),
    ];
    lines.push(...around.flatMap(linesOf));
    element = element.parentElement;
  }
  return lines;
}

function neighbours(from: Element, side: 'nextElementSibling' | 'previousElementSibling', most: number): Element[] {
  const found: Element[] = [];
  for (let element = from[side]; element && found.length < most; element = element[side]) found.push(element);
  return found;
}

/** The element's parts that are lines, and itself if it is one: a byline often stands in a box with a picture and a date. */
function linesOf(element: Element): string[] {
  if (element.querySelector('p ~ p ~ p, h1, h2, h3') || /^(script|style|nav)$/i.test(element.localName)) return [];
  const parts = [...element.querySelectorAll('p, div, span, li, address, time, a')].slice(0, 24);
  const texts = [...parts, element].map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim());
  return texts.filter((text) => text !== '' && text.length <= maxCharacters);
}
