import type { AnchorText } from '../../../src/engine/anchor/surroundings';
import type { Block } from '../../../src/model/article';

/** A word that keeps its number when the page around it changes; `gone` ones are not printed. */
export interface Word {
  id: number;
  text: string;
}
/** A page as paragraphs of words, so that a passage can be followed through changes. */
export type Page = Word[][];

/** A page as printed, and where each word stands in it. */
export interface Printed extends AnchorText {
  /** By word number: start and end, absent for words that are gone. */
  places: Map<number, { start: number; end: number }>;
}

export function print(page: Page): Printed {
  const places = new Map<number, { start: number; end: number }>();
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of page) {
    if (paragraph.length === 0) continue;
    if (text) text += '\n';
    const start = text.length;
    for (const [at, word] of paragraph.entries()) {
      if (at > 0) text += ' ';
      places.set(word.id, { start: text.length, end: text.length + word.text.length });
      text += word.text;
    }
    blocks.push({ kind: 'paragraph', start, end: text.length });
  }
  return { text, blocks, places };
}
