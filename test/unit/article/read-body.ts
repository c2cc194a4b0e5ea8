import { parseHTML } from 'linkedom';
import { readArticle } from '../../../src/page/read-article';

/** Six paragraphs of a story, a line each. */
export const story = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>Day ${index}: the depot at Arle keeps a list of every door, and of every driver who stood in it, said Ada Quill.</p>`,
).join('\n');

/** The article's text on a page with this in its body; undefined where it is no article. */
export function readBody(content: string): string | undefined {
  const page = `<!doctype html><html><head><title>Doors</title></head><body>${content}</body></html>`;
  return readArticle(parseHTML(page).document as unknown as Document)?.article.text;
}
