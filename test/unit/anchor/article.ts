import type { AnchorText } from '../../../src/engine/anchor/surroundings';
import type { Block } from '../../../src/model/article';

/** The text of an article made of paragraphs, as reading a page gives it. */
export function asText(paragraphs: readonly string[]): string {
  return paragraphs.join('\n');
}

/** An article made of paragraphs; one without a full stop, question mark or quotation mark at its end is a heading. */
export function article(paragraphs: readonly string[]): AnchorText {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    const end = start + paragraph.length;
    if (/[.?!"”]$/.test(paragraph)) blocks.push({ kind: 'paragraph', start, end });
    else blocks.push({ kind: 'heading', start, end, level: 2 });
    start = end + 1;
  }
  return { text: asText(paragraphs), blocks };
}
