import { afterEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article';
import { fixtureNames, openFixture, openPage, requireFixture } from './read-fixtures';

afterEach(() => document.body.replaceChildren());

const articles = [
  'broken.html',
  'formats.html',
  'ideographs.html',
  'live-blog.html',
  'news-article.html',
  'old-layout.html',
  'paywalled-stub.html',
  'plain.xhtml',
  'right-to-left.html',
  'shadow-article.html',
];

describe('article or not', () => {
  test.each(fixtureNames)('%s is decided', async (name) => {
    const found = readArticle(await openFixture(name));
    expect(found !== undefined).toBe(articles.includes(name));
  });
});

describe('the page', () => {
  test.each(articles)('%s is left byte for byte as it was, and sees no mutation', async (name) => {
    const page = await openFixture(name);
    const before = page.documentElement.outerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    readArticle(page);
    expect(observer.takeRecords()).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('nothing of it is loaded a second time', async () => {
    const page = await openPage(requireFixture('news-article.html').replace('data:,', '/missing.png?once'));
    const { performance } = page.defaultView!;
    const before = performance.getEntriesByType('resource').length;
    readArticle(page);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(performance.getEntriesByType('resource').length).toBe(before);
  });
});

describe('the text', () => {
  test('of a news page is the story without what surrounds it', async () => {
    const { text } = readArticle(await openFixture('news-article.html'))!.article;
    const out = [
      'privacy.',
      'partners',
      'Advertisement',
      'broadband',
      'Read more',
      'newsletter',
      'Shift Change',
      'Photograph',
      'vanman',
      'Port cranes',
      'All rights',
      'hidden by',
      'Copy link',
    ];
    expect(out.filter((words) => text.includes(words))).toEqual([]);
    const kept = [
      'fitted cameras that face its drivers',
      'only in January',
      'yawned',
      'Holding a telephone',
      'wage-setting machine',
      'Talks are to resume on 2 April.',
    ];
    expect(kept.filter((words) => !text.includes(words))).toEqual([]);
  });

  test('has the white space a browser shows', async () => {
    const { text } = readArticle(await openFixture('formats.html'))!.article;
    expect(text).toContain(
      'Scores look exact, and that is their power. This page takes one apart, step by step, with the figures',
    );
    expect(text).toContain('score = calls * 0.6\n      + mood  * 10');
  });

  test('has a block for each form', async () => {
    const { text, blocks } = readArticle(await openFixture('formats.html'))!.article;
    const kinds = Object.fromEntries(
      blocks.map((block) => [text.slice(block.start, block.end).slice(0, 12), block.kind]),
    );
    expect(kinds).toMatchObject({
      '1. What is c': 'heading',
      'Agent A': 'cell',
      'score = call': 'preformatted',
      'Then it take': 'list-item',
      'An agent who': 'quote',
      Mood: 'list-item',
      'Agents can s': 'paragraph',
    });
    expect(blocks.filter((block) => block.kind === 'heading').map((block) => block.level)).toEqual([2, 3]);
  });

  test('is in blocks one line break apart', async () => {
    for (const name of articles) {
      const { text, blocks } = readArticle(await openFixture(name))!.article;
      expect(blocks[0]!.start).toBe(0);
      expect(blocks.at(-1)!.end).toBe(text.length);
      for (const [index, block] of blocks.entries()) {
        if (index > 0) expect(block.start).toBe(blocks[index - 1]!.end + 1);
        expect(block.end).toBeGreaterThan(block.start);
      }
    }
  });

  test('splits at two line breaks, not at one', async () => {
    const { text, blocks } = readArticle(await openFixture('old-layout.html'))!.article;
    const lift = blocks.find((block) => text.startsWith('He was looking', block.start))!;
    expect(text.slice(lift.start, lift.end)).toMatch(/fifth\.\nIt was the only place[^\n]+$/);
    expect(lift.kind).toBe('paragraph');
  });

  test('includes open shadow roots where they are shown', async () => {
    const { text } = readArticle(await openFixture('shadow-article.html'))!.article;
    expect(text).toMatch(
      /breathe in a minute[\s\S]+why I breathe so fast[\s\S]+Fennel Stores ended[\s\S]+with bold words in it/,
    );
  });

  test('leaves out what a style sheet hides, and keeps what has no box of its own', async () => {
    const page = await openPage(
      requireFixture('news-article.html')
        .replace(
          '<p>The union wants',
          '<p class="visually-off">Nobody sees this.</p><p style="visibility:hidden">Nor this.</p><p>The union wants',
        )
        .replace('<div class="story-body">', '<div class="story-body" style="display:contents">'),
    );
    const { text } = readArticle(page)!.article;
    expect(text).not.toMatch(/Nobody sees|Nor this/);
    expect(text).toContain('Brindle Parcels, which employs');
  });

  test('in text nodes of one character is the same', async () => {
    const page = await openFixture('news-article.html');
    const whole = readArticle(page)!.article.text;
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      while (node.data.length > 1) node = node.splitText(1);
    expect(readArticle(page)!.article.text).toBe(whole);
  });
});
