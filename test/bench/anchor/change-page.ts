import type { Page, Word } from './page';
import { pick } from './seeded';
import type { Draft } from './write-text';

/** The words of a draft, numbered in order. */
export function numberWords(draft: Draft): Page {
  let id = 0;
  return draft.map((paragraph) => paragraph.flat().map((text) => ({ id: id++, text })));
}

/** A new paragraph above all others. */
export function shift(page: Page): Page {
  const notice = 'Update: an earlier version of this article gave another figure and has been corrected by the desk.';
  return [notice.split(' ').map((text, at) => ({ id: -1 - at, text })), ...page];
}

/**
 * Each word changed with chance `share`: half of those replaced by another word of the page, a fifth left out, a fifth
 * followed by a new word, the rest misspelt.
 */
export function editWords(page: Page, share: number, random: () => number): Page {
  const all = page.flat();
  let fresh = -1_000;
  const edit = (word: Word): Word[] => {
    if (random() >= share) return [word];
    const other = pick(all, random).text;
    const roll = random();
    if (roll < 0.5) return [{ id: word.id, text: other }];
    if (roll < 0.7) return [];
    if (roll < 0.9) return [word, { id: fresh--, text: other }];
    return [{ id: word.id, text: misspell(word.text, random) }];
  };
  return page.map((paragraph) => paragraph.flatMap(edit));
}

function misspell(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  return `${word.slice(0, at)}${pick([...'aeioutnrs'], random)}${word.slice(at + 1)}`;
}

/** The paragraphs in another order. */
export function reorder(page: Page, random: () => number): Page {
  const order = [...page];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** The page without some of its words. */
export function leaveOut(page: Page, gone: ReadonlySet<number>): Page {
  return page.map((paragraph) => paragraph.filter((word) => !gone.has(word.id)));
}
