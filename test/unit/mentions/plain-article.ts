import type { Block } from '../../../src/model/article';

/** An article of plain paragraphs, one a line; lines that begin with "# " are headings. */
export function plainArticle(text: string, title = ''): { title: string; text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let body = '';
  for (const line of text.split('\n').filter((each) => each.trim())) {
    const words = line.replace(/^# /, '');
    if (body) body += '\n';
    const kind = line.startsWith('# ') ? 'heading' : 'paragraph';
    blocks.push({ kind, start: body.length, end: body.length + words.length });
    body += words;
  }
  return { title, text: body, blocks };
}
