import { describe, expect, test } from 'vitest';
import { readBody, story } from './read-body';

const paragraphs = story.split('\n');
const [first = '', second = '', ...others] = paragraphs;
const rest = others.join('\n');
const opening = 'The yard at Fell is watched by eleven cameras, the drivers there were told in June.';

/** Readability takes out every box of such a name, whatever is in it. */
const box = (content: string) => `<div class="widget">${content}</div>`;
const paragraph = `<div><p>${opening}</p></div>`;
const columns = `<div class="column"><div>${story}</div></div>`.repeat(3);

describe('what Readability cleans out of the article is put back', () => {
  test('a paragraph of the make of others', () => {
    expect(readBody(`<article>${box(paragraph)}${columns}</article>`)?.startsWith(opening)).toBe(true);
  });

  test('a heading whose class sounds like a widget', () => {
    const heading = '<h2 class="header-with-anchor-widget">What the list says</h2>';
    const lines = readBody(`<article>${first}${second}${heading}${rest}</article>`)?.split('\n');
    expect(lines?.indexOf('What the list says')).toBe(2);
  });

  test('code with a button to copy it', () => {
    const code = `<div class="widget"><pre>$ list <span class="w">--doors</span></pre><button>Copy</button></div>`;
    expect(readBody(`<article>${first}${second}${code}${rest}</article>`)).toContain('\n$ list --doors\n');
  });
});

describe('what is none of its text stays out', () => {
  const inBox = (content: string) => readBody(`<article>${columns}${box(content)}${columns}</article>`) ?? '';

  test.each([
    ['a paragraph of another make', `<div><p class="teaser">${opening}</p></div>`],
    ['a line that is mostly a link', `<div><p><a href="/fell">${opening}</a></p></div>`],
    ['a label', '<div><p>Eleven cameras in Fell</p></div>'],
    ['what is for screen readers alone', `<h3 class="sr-only">More cameras</h3><div>${first}</div>`],
    ['an aside', `<aside>${paragraph}</aside>`],
    ['a heading over nothing but links', '<h3>More cameras</h3><ul><li><a href="/fell">Doors in Fell</a></li></ul>'],
  ])('%s', (_, content) => {
    expect(inBox(paragraph)).toContain('cameras');
    expect(inBox(content)).not.toContain('cameras');
  });

  test('a paragraph after the last words', () => {
    expect(readBody(`<article>${columns}${box(paragraph)}</article>`)).not.toContain('cameras');
  });
});
