import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article';
import { readBody, story } from './read-body';

const other = story.replaceAll('depot at Arle', 'harbour of Fell');

test('what its microdata call the article is read, though its class sounds like an advertisement', () => {
  const push = `<div>${other}</div>`;
  const named = (attributes: string) =>
    readBody(`${push}<div class="container-banners" ${attributes}>${story.repeat(3)}</div>`);
  expect(named('itemscope itemtype="https://schema.org/NewsArticle"')).toContain('depot at Arle');
  expect(named('itemprop="articleBody"')).toContain('depot at Arle');
});

test('of two articles on a page the one is read that begins as the page says of itself', () => {
  const page = (description: string) => `<!doctype html><html><head><title>Doors</title>
    <meta name="description" content="${description}"></head><body>
    <div class="community">${story}</div><div class="article-body">${other.repeat(2)}</div></body></html>`;
  const read = (description: string) =>
    readArticle(parseHTML(page(description)).document as unknown as Document)?.article.text ?? '';
  const asked = read('Day 0: the depot at Arle keeps a list of every door, and of every driver …');
  expect(asked.split('\n')).toHaveLength(6);
  expect(asked).not.toContain('harbour');
  // Without that the longer one is.
  expect(read('Doors and drivers.')).toContain('harbour');
});

test('what Webflow keeps and does not show is no text, where no style sheet hides it', () => {
  const text = readBody(`<div class="w-condition-invisible">${other.repeat(3)}</div><div>${story}</div>`);
  expect(text).toContain('depot');
  expect(text).not.toContain('harbour');
});
