import { afterEach, describe, expect, test } from 'vitest';
import type { Span } from '../../src/model/span';
import { type ReadArticle, readArticle } from '../../src/page/read-article';
import { openFixture } from './read-fixtures';

afterEach(() => document.body.replaceChildren());

const names = [
  'broken.html',
  'formats.html',
  'ideographs.html',
  'live-blog.html',
  'news-article.html',
  'old-layout.html',
  'plain.xhtml',
  'right-to-left.html',
  'shadow-article.html',
];

const read = async (name: string): Promise<ReadArticle & { page: Document }> => {
  const page = await openFixture(name);
  return { ...readArticle(page)!, page };
};

const collapse = (text: string) => text.replace(/\s+/g, '');

/** Words of the text, with where they stand. */
const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const spanOfWords = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

describe('span to range and back', () => {
  test.each(names)('%s: every word is found in the page and comes back as the same span', async (name) => {
    const { article, textMap } = await read(name);
    for (const span of wordsOf(article.text)) {
      const range = textMap.rangeOf(span)!;
      expect(range.toString()).toBe(article.text.slice(span.start, span.end));
      expect(textMap.spanOf(range)).toEqual(span);
    }
  });

  test.each(names.filter((name) => name !== 'shadow-article.html'))('%s: so is any stretch of words', async (name) => {
    const { article, textMap } = await read(name);
    const words = wordsOf(article.text);
    for (let i = 0; i < words.length; i += 7) {
      for (const length of [2, 9, 40, 300]) {
        const span = { start: words[i]!.start, end: (words[i + length - 1] ?? words.at(-1)!).end };
        const range = textMap.rangeOf(span)!;
        expect(textMap.spanOf(range)).toEqual(span);
        const shown = collapse(range.toString());
        expect(isSubsequence(collapse(article.text.slice(span.start, span.end)), shown)).toBe(true);
      }
    }
  });

  test('a span that begins and ends at line breaks comes back without them', async () => {
    const { article, textMap } = await read('news-article.html');
    const second = article.blocks[1]!;
    const range = textMap.rangeOf({ start: second.start - 1, end: second.end + 1 })!;
    expect(textMap.spanOf(range)).toEqual({ start: second.start, end: second.end });
  });

  test.each([
    { start: 5, end: 5 },
    { start: 9e9, end: 9e9 + 4 },
  ])('$start to $end covers no character, so there is no range', async (span) => {
    const { textMap } = await read('news-article.html');
    expect(textMap.rangeOf(span)).toBeUndefined();
  });
});

describe('a selection', () => {
  test('that begins and ends in element nodes covers the blocks between', async () => {
    const { article, textMap, page } = await read('news-article.html');
    const body = page.querySelector('.story-body')!;
    const range = page.createRange();
    const children = [...body.childNodes];
    range.setStart(body, children.indexOf(body.querySelector(':scope > p')!));
    range.setEnd(body, children.indexOf(body.querySelector(':scope > h2')!));
    const span = textMap.spanOf(range)!;
    expect(article.text.slice(span.start, span.end)).toMatch(/^A parcel company[\s\S]+eleven times in a week.”$/);
  });

  test('of the whole page is the whole article', async () => {
    const { article, textMap, page } = await read('news-article.html');
    const range = page.createRange();
    range.selectNode(page.documentElement);
    expect(textMap.spanOf(range)).toEqual({ start: 0, end: article.text.length });
  });

  test('of what is no article is undefined', async () => {
    const { textMap, page } = await read('news-article.html');
    for (const selector of ['.site-header', '#comments', 'figcaption', '.newsletter']) {
      const range = page.createRange();
      range.selectNodeContents(page.querySelector(selector)!);
      expect(textMap.spanOf(range)).toBeUndefined();
    }
  });

  test('that begins in a caption and ends in a sentence is clipped to the sentence', async () => {
    const { article, textMap, page } = await read('news-article.html');
    const range = page.createRange();
    range.setStart(page.querySelector('figcaption')!.firstChild!, 4);
    range.setEnd(page.querySelector('.story-body > p')!.firstChild!, 18);
    const span = textMap.spanOf(range)!;
    expect(article.text.slice(span.start, span.end)).toBe('A parcel company f');
  });

  test('given as a StaticRange is found alike', async () => {
    const { article, textMap } = await read('news-article.html');
    const span = spanOfWords(article.text, 'only in January');
    const { startContainer, startOffset, endContainer, endOffset } = textMap.rangeOf(span)!;
    expect(textMap.spanOf(new StaticRange({ startContainer, startOffset, endContainer, endOffset }))).toEqual(span);
  });

  test('within an open shadow root is found, whether in its tree, its slot or a root inside it', async () => {
    const { article, textMap } = await read('shadow-article.html');
    for (const words of ['breathe in a minute', 'the till in Marsh Lane', 'bold words in it']) {
      const span = spanOfWords(article.text, words);
      expect(textMap.spanOf(textMap.rangeOf(span)!)).toEqual(span);
    }
  });

  test('of the host of a shadow root covers what the root shows', async () => {
    const { article, textMap, page } = await read('shadow-article.html');
    const range = page.createRange();
    range.selectNode(page.querySelector('story-page')!);
    expect(textMap.spanOf(range)).toEqual({ start: 0, end: article.text.length });
  });

  test('from a shadow root to the slotted words in it runs in the order shown', async () => {
    const { article, textMap, page } = await read('shadow-article.html');
    const first = textMap.rangeOf(spanOfWords(article.text, 'A supermarket chain'))!;
    const slotted = page.querySelector('story-page > p')!;
    const { startContainer, startOffset } = first;
    const range = new StaticRange({ startContainer, startOffset, endContainer: slotted, endOffset: 1 });
    const span = textMap.spanOf(range)!;
    expect(article.text.slice(span.start, span.end)).toMatch(/^A supermarket[\s\S]+that is why.”$/);
  });

  test('across several trees has a range for each stretch in one of them, and they come back as the same span', async () => {
    const { article, textMap } = await read('shadow-article.html');
    const whole = { start: 0, end: article.text.length };
    expect(textMap.rangeOf(whole)).toBeUndefined();
    const ranges = textMap.rangesOf(whole);
    expect(ranges.length).toBeGreaterThan(2);
    expect(collapse(ranges.join(''))).toContain(collapse(article.text.slice(0, 60)));
    const spans = ranges.map((range) => textMap.spanOf(range)!);
    expect([spans[0]!.start, spans.at(-1)!.end]).toEqual([whole.start, whole.end]);
    for (const [i, { start }] of spans.entries()) if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
  });
});

describe('a page that changes', () => {
  const words = 'only in January';

  test.each<[string, (node: Text) => void]>([
    ['removed', (node) => node.parentElement!.remove()],
    ['replaced by an equal one', (node) => node.replaceWith(node.cloneNode())],
    ['emptied', (node) => node.replaceData(0, node.length, '')],
    ['rewritten', (node) => node.replaceData(0, node.length, 'as early as January 2019')],
  ])('gives no range for a node that was %s, and still one for the others', async (_, change) => {
    const { article, textMap } = await read('news-article.html');
    const span = spanOfWords(article.text, words);
    change(textMap.rangeOf(span)!.startContainer as Text);
    expect(textMap.rangeOf(span)).toBeUndefined();
    const other = spanOfWords(article.text, 'Talks are to resume');
    expect(textMap.spanOf(textMap.rangeOf(other)!)).toEqual(other);
  });

  test('entirely has no ranges and no spans', async () => {
    const { article, textMap, page } = await read('news-article.html');
    page.body.innerHTML = page.body.innerHTML.slice();
    const range = page.createRange();
    range.selectNode(page.body);
    expect(textMap.rangeOf(spanOfWords(article.text, words))).toBeUndefined();
    expect(textMap.spanOf(range)).toBeUndefined();
  });
});

/** A range across blocks also runs over what was left out between them. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}
