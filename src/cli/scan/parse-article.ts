import { parseHTML } from 'linkedom';
import type { Article, Block } from '../../model/article';
import { readArticle } from '../../page/read-article';

/** The article in a file's text, or undefined where an HTML page holds none. `file` says by its ending what it is. */
export function parseArticle(file: string, text: string): Article | undefined {
  if (/\.txt$/i.test(file)) return parsePlainText(file, text);
  const article = readArticle(parseHTML(text).document)?.article;
  return article && { ...article, url: article.canonicalUrl ?? addressOf(file) };
}

/** `text` is the file's, untouched, so that every offset counts in the file. The title is its first line. */
function parsePlainText(file: string, text: string): Article {
  const blocks = findBlocks(text);
  const title = blocks[0] ? text.slice(blocks[0].start, blocks[0].end).split(/\r?\n/, 1)[0]! : '';
  return { url: addressOf(file), title, text, blocks };
}

/** A document parsed from a file has no address of its own. */
const addressOf = (file: string): string => `file:${file}`;

/** Paragraphs: set apart by blank lines where the text has any, else one a line. */
function findBlocks(text: string): Block[] {
  const paragraphs = /\S\s*\n\s*\n\s*\S/.test(text) ? /\S(?:.|\r?\n(?!\s*\n))*/g : /\S.*/g;
  return [...text.matchAll(paragraphs)].map(({ index, 0: words }) => ({
    kind: 'paragraph',
    start: index,
    end: index + words.trimEnd().length,
  }));
}
