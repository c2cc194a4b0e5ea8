import type { Block } from '../../../src/model/article';

const blockTags =
  'p|div|li|ul|ol|h[1-6]|td|th|tr|table|section|article|header|footer|nav|blockquote|br|hr|pre|figcaption';

/**
 * The text of a page or plain text as the labels count it, with one block a line and the first line for its title. On
 * purpose not the article reader: the labels' offsets must outlive every change to that.
 */
export function readLabelledText(content: string): { title: string; text: string; blocks: Block[] } {
  const text = /^\s*</.test(content) ? withoutTags(content) : content;
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ kind: 'paragraph', start, end: start + line.length });
    start += line.length + 1;
  }
  const title = text.split('\n').find((line) => line.trim()) ?? '';
  return { title: title.trim(), text, blocks };
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
};

function withoutTags(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(script|style|noscript|svg|head)\b.*?<\/\1>/gis, '')
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`</?(?:${blockTags})\\b[^>]*>`, 'gi'), '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}
