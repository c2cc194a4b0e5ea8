import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article';
import { story } from './read-body';

const summary = 'Every door of the depot at Arle is on a list, and so is every driver who stood in one of them.';

/** The article's text on a page of this description, with this over its story. */
const readUnder = (header: string, description = summary) =>
  readArticle(
    parseHTML(`<!doctype html><html><head><title>Doors</title><meta name="description" content="${description}"></head>
      <body><header class="header"><h1>Doors</h1>${header}</header><article>${story}</article></body></html>`)
      .document as unknown as Document,
  )?.article.text ?? '';

const times = (text: string, words: string) => text.split(words).length - 1;

test('the paragraph that a page gives as its description is the article’s first', () => {
  expect(readUnder(`<p class="dek">${summary}</p>`).startsWith(summary)).toBe(true);
});
test('a heading may be one', () => {
  expect(readUnder(`<h2 class="subtitle">${summary}</h2>`).startsWith(summary)).toBe(true);
});
test.each([
  ['that leads elsewhere', `<p><a href="/other">${summary}</a></p>`],
  ['that is named as a promotion', `<p class="promo-summary">${summary}</p>`],
])('it is not one %s', (_, header) => expect(readUnder(header)).not.toContain(summary));
test('a slogan of the outlet is none', () => {
  expect(readUnder('<p>News from Arle, daily.</p>', 'News from Arle, daily.')).not.toContain('News from Arle');
});
test('an article that begins with its description has it once', () => {
  const first =
    'Day 0: the depot at Arle keeps a list of every door, and of every driver who stood in it, said Ada Quill.';
  expect(times(readUnder(`<p>${first}</p>`, first), first)).toBe(1);
});
