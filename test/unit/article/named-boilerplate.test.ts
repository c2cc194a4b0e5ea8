import { expect, test } from 'vitest';
import { readBody, story } from './read-body';

const boxed = (name: string) =>
  `<article>${story}<div class="${name}"><p>Whoever stands in the door is on the list for as long as the firm likes.</p></div>${story}</article>`;

test.each([
  'newsletter',
  'article-newsletter-box',
  'articleNewsletterBox',
  'story_promo',
  'related-articles',
  'ad-slot',
  'author-bio',
  'comment-list',
])('what is named %s is left out', (name) => {
  expect(readBody(boxed(name))).not.toContain('Whoever stands');
});

test.each([
  'item no_caption',
  'body has-ads',
  'with-newsletter',
  'caption-s5 big',
  'block__caption-style--wide',
  'adsorption',
  'shared-office',
])('what is named %s stays', (name) => {
  expect(readBody(boxed(name))).toContain('Whoever stands');
});

test('the id of a heading is its own words and names nothing', () => {
  const text = readBody(
    `<article>${story}<h2 id="a-system-for-sharing">A system for sharing doors</h2>${story}</article>`,
  );
  expect(text).toContain('A system for sharing doors');
});
