import type { Article, Block } from '../../../src/model/article';

/** An article of these paragraphs, the first of them a heading. */
export function articleOf(paragraphs: readonly string[]): Pick<Article, 'text' | 'blocks'> {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n';
    const kind = blocks.length === 0 ? 'heading' : 'paragraph';
    blocks.push({ kind, start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  return { text, blocks };
}
