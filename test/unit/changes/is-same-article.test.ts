import { describe, expect, it } from 'vitest';
import { isSameArticle } from '../../../src/engine/changes/is-same-article';
import { readFixtureArticles } from '../topic/fixture-articles';

/** Enough of them, of every subject; all pairs of all would take half a minute. */
const articles = readFixtureArticles().filter((_, n) => n % 4 === 0);
const furniture = '\nSign up for our letter on work, every Thursday, and write to the desk if you know more.';

describe('two texts are one article', () => {
  it.each(articles)('where one is cut off, or every third paragraph was rewritten ($name)', ({ text }) => {
    const paragraphs = text.split('\n');
    const cut = paragraphs.slice(0, Math.ceil(paragraphs.length / 3)).join('\n');
    expect(isSameArticle(text, cut)).toBe(true);
    const rewritten = paragraphs.map((each, n) => (n % 3 === 1 ? 'This paragraph was written anew.' : each));
    if (paragraphs.length > 5) expect(isSameArticle(text, rewritten.join('\n'))).toBe(true);
  });

  it('never where only the subject, the outlet and what stands under every article are the same', () => {
    expect(articles.length).toBeGreaterThan(10);
    for (const a of articles)
      for (const b of articles) {
        if (a.name < b.name)
          expect([a.name, b.name, isSameArticle(a.text + furniture, b.text + furniture)]).toEqual([
            a.name,
            b.name,
            false,
          ]);
      }
  });

  it('where neither says anything, only if both say the same', () => {
    expect(isSameArticle('', '')).toBe(true);
    expect(isSameArticle('Soon.', 'Later.')).toBe(false);
  });
});
