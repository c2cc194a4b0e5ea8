import { afterEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article';
import { openPage } from './read-fixtures';

afterEach(() => document.body.replaceChildren());

const sentence =
  'The depot keeps a list of every door, and of every driver who stood in it, for as long as the firm likes. ';

/** A page of so many paragraphs of a hundred words, in the given wrapping. */
const pageOf = (paragraphs: number, wrap: (text: string, index: number) => string) =>
  `<!doctype html><html><head><title>Doors</title><meta property="og:type" content="article"></head><body><article>${Array.from(
    { length: paragraphs },
    (_, index) => wrap(`${index} ${sentence.repeat(5)}`, index),
  ).join('\n')}</article></body></html>`;

const shapes: Record<string, (text: string, index: number) => string> = {
  paragraphs: (text) => `<p>${text}</p>`,
  'line breaks': (text) => `${text}<br><br>`,
  'nested boxes': (text) => `<div><div><p>${text.replace(/driver/g, '<b>driver</b>')}</p></div></div>`,
};

/** How often reading looks at a node of the page or of its copy: work that does not depend on the machine. */
function countLooks(page: Document): number {
  const { Node, Element, CharacterData } = page.defaultView as unknown as typeof globalThis;
  let looks = 0;
  const counted: [object, string[]][] = [
    [
      Node.prototype,
      ['firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'parentNode', 'parentElement', 'childNodes'],
    ],
    [Element.prototype, ['children', 'firstElementChild', 'nextElementSibling', 'localName', 'tagName']],
    [CharacterData.prototype, ['data', 'length']],
  ];
  for (const [prototype, names] of counted) {
    for (const name of names) {
      const { get, ...rest } = Object.getOwnPropertyDescriptor(prototype, name)!;
      const look = function (this: unknown) {
        looks += 1;
        return get!.call(this);
      };
      Object.defineProperty(prototype, name, { ...rest, get: look });
    }
  }
  expect(readArticle(page)).toBeDefined();
  return looks;
}

describe('twice the article is no more than twice the work', () => {
  test.each(Object.keys(shapes))('in %s', async (shape) => {
    const small = countLooks(await openPage(pageOf(100, shapes[shape]!)));
    const large = countLooks(await openPage(pageOf(200, shapes[shape]!)));
    expect(small).toBeGreaterThan(1_000);
    expect(large / small).toBeLessThan(2.2);
  });
});

test('100,000 words are read to the last', async () => {
  const { article, textMap } = readArticle(await openPage(pageOf(1_000, shapes['paragraphs']!)))!;
  expect(article.blocks.length).toBe(1_000);
  const last = article.blocks.at(-1)!;
  expect(textMap.rangeOf(last)!.toString()).toContain('999 The depot');
});

test('a page nested deeper than any parser builds is no exception', async () => {
  const page = await openPage(pageOf(10, shapes['paragraphs']!));
  let inner = page.querySelector('article')!.appendChild(page.createElement('div'));
  for (let depth = 0; depth < 5_000; depth++) inner = inner.appendChild(page.createElement('div'));
  inner.textContent = 'deep';
  expect(readArticle(page)!.article.blocks.length).toBe(10);
});
