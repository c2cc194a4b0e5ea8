import { describe, expect, test } from 'vitest';
import { readBody, story } from './read-body';

describe('pictures', () => {
  const figures = '<figure><img src="a.png"></figure>'.repeat(12);
  const short = story.split('\n').slice(0, 4).join('\n');

  test.each([
    ['around a short article are those of others', `<article>${short}</article><section>${figures}</section>`, true],
    ['within it make it a gallery', `<article>${short}${figures}</article>`, false],
  ])('%s', (_, content, isArticle) => {
    expect(readBody(content) !== undefined).toBe(isArticle);
  });
});
