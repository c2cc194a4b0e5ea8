import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article';
import { seeded } from '../../bench/anchor/seeded';
import { maul } from '../../unit/article/maul';
import { hasSharedArticles, readSharedArticles } from '../shared-articles';

/** Every fifth page: enough markup that nobody here wrote. */
const everyNth = 5;

test.runIf(hasSharedArticles)(
  'real pages cut, swapped and retyped are read or refused, and never an error',
  () => {
    const pages = readSharedArticles().filter(({ kind }) => kind === 'html');
    const random = seeded(2026);
    const outcomes = pages
      .filter((_, index) => index % everyNth === 0)
      .map(({ id, content }) => {
        const page = maul(content, random);
        const article = readArticle(parseHTML(page || ' ').document as unknown as Document)?.article;
        if (article) expect(article.blocks.at(-1)?.end, id).toBe(article.text.length);
        return article !== undefined;
      });
    console.log(`mauled pages read: ${outcomes.filter(Boolean).length} of ${outcomes.length}`);
    expect(outcomes.filter(Boolean).length).toBeGreaterThan(outcomes.length / 2);
  },
  120_000,
);

test.skipIf(hasSharedArticles)('the collection is not beside the project: no real page is mauled', () => {});
