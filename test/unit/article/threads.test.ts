import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article';
import { story } from './read-body';

const opinions = [
  'They put a camera over the bay in March, and since then every break is a talk with the manager.',
  'Same at ours: the list came first, then the camera, and nobody was asked before either of the two.',
  'Ask for the footage, they have a month to answer, and mostly what they send has your face blurred in it.',
  'I asked and got four minutes of a door, which tells you how much they keep and how little they know.',
  'The works council can stop it, if you have one, and if it wakes up before the camera is paid for.',
];

/** A page whose posts are each built from a number and some text, two paragraphs each. */
const thread = (post: (index: number, text: string) => string, around = (posts: string) => `<main>${posts}</main>`) =>
  around(
    opinions.map((text, index) => post(index, `<p>${text}</p><p>${text.replace('camera', 'scanner')}</p>`)).join('\n'),
  );

const readPage = (body: string, head = '') =>
  readArticle(
    parseHTML(`<!doctype html><html><head><title>Doors</title>${head}</head><body>${body}</body></html>`)
      .document as unknown as Document,
  )?.article.text;

const jsonLd = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`;

/** Made in the manner of the programs that boards run on. */
const boards: Record<string, string> = {
  'beside one another, named posts': thread(
    (at, text) =>
      `<div id="p${at}" class="post bg${at % 2}"><p class="author">by <a href="./memberlist?u=${at}">van${at}</a></p><div class="content">${text}</div></div>`,
  ),
  'messages that name their writer in an attribute': thread(
    (at, text) =>
      `<article class="message message--post" data-author="van${at}"><div class="message-main"><div class="bbWrapper">${text}</div></div></article>`,
  ),
  'replies within replies': `<main>${opinions.reduceRight(
    (inner, text, at) =>
      `<shreddit-comment author="van${at}"><div slot="comment"><p>${text}</p><p>${text}</p></div>${inner}</shreddit-comment>`,
    '',
  )}</main>`,
  'rows of one table, each in a table of its own': thread(
    (at, text) =>
      `<tr class="athing comtr"><td><table><tr><td class="default"><span class="comhead"><a class="hnuser">van${at}</a></span><div class="comment"><div class="commtext">${text}</div></div></td></tr></table></td></tr>`,
    (posts) => `<table class="comment-tree"><tbody>${posts}</tbody></table>`,
  ),
  'posts of many paragraphs': thread(
    (at, text) =>
      `<div class="topic-body crawler-post"><div class="crawler-post-meta"><span itemprop="author">van${at}</span></div><div itemprop="text">${text.repeat(5)}</div></div>`,
  ),
};

test.each(Object.keys(boards))('a thread of %s is no article', (name) => {
  expect(readPage(boards[name]!)).toBeUndefined();
});

describe('a question with its answers', () => {
  const question = `<div class="question"><p>${opinions[0]}</p></div>`;
  const answers = `<div class="answer">${story}${story}</div>`;

  test.each([
    ['typed in JSON-LD', jsonLd({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'Doors?' } }), ''],
    ['typed in microdata', '', 'itemscope itemtype="https://schema.org/QAPage"'],
  ])('is no article, however long: %s', (_, head, attributes) => {
    expect(readPage(`<div ${attributes}>${question}${answers}</div>`, head)).toBeUndefined();
  });

  test('is one where an outlet answers, beneath its article', () => {
    const faq = { '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', acceptedAnswer: { '@type': 'Answer' } }] };
    expect(readPage(`<article>${story}</article>`, jsonLd(faq))).toContain('Day 5');
  });
});

describe('an article', () => {
  test('that its site types as a posting for discussion is one', () => {
    expect(readPage(`<article>${story.repeat(6)}</article>`, jsonLd({ '@type': 'DiscussionForumPosting' }))).toContain(
      'Day 5',
    );
  });

  test('of signed posts is one where it is typed as news', () => {
    const posts = thread((at, text) => `<div class="live-post"><b class="author">Ada ${at}</b>${text}</div>`);
    expect(readPage(posts, jsonLd({ '@type': 'NewsArticle' }))).toContain('every break');
  });

  test('with more comments than text is read without them', () => {
    const comments = thread(
      (at, text) =>
        `<li class="comment"><article class="comment-body"><b class="author">van${at}</b><div>${text.repeat(3)}</div></article></li>`,
      (posts) => `<section id="comments"><ol class="comment-list">${posts}</ol></section>`,
    );
    const text = readPage(`<main><article>${story}</article>${comments}</main>`);
    expect(text).toContain('Day 5');
    expect(text).not.toContain('every break');
  });
});
