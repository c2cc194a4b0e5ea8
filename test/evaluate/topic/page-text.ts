import { parseHTML } from 'linkedom';
import type { SharedArticle } from '../shared-articles';

/** What `scoreTopic` gets of a page before any extraction. */
export interface PageText {
  title: string;
  text: string;
  language?: string;
}

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'TEXTAREA', 'SELECT', 'IFRAME', 'OBJECT']);
const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/** Title and visible text of an article file: an HTML page with its menus and asides, or a text. */
export function readPageText({ kind, content }: Pick<SharedArticle, 'kind' | 'content'>): PageText {
  if (kind === 'text') return { title: content.trim().split('\n', 1)[0] ?? '', text: content };
  const { document } = parseHTML(content);
  const parts: string[] = [];
  if (document.body) readNode(document.body, parts);
  const text = parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  const language = document.documentElement?.getAttribute('lang') ?? '';
  return { title: title ?? '', text, ...(language && { language }) };
}

function readNode(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) parts.push(child.nodeValue?.replace(/\s+/g, ' ') ?? '');
    else if (child.nodeType === 1 && !unread.has(child.nodeName.toUpperCase())) {
      const block = !inline.has(child.nodeName.toUpperCase());
      if (block) parts.push('\n');
      readNode(child, parts);
      if (block) parts.push('\n');
    }
  }
}
