import type { ArticleText } from '../../../src/model/page-article';
import type { DraftPage } from '../../../src/store/draft-page';
import { hashText, packText } from '../../../src/store/pack-text';
import { articleOf } from '../changes/article-of';

export const depotText = articleOf([
  'Quotas on the floor',
  'In the new hall each parcel is scanned every four seconds, the union said on Monday.',
  'Managers may look at the figures once a week.',
]) as ArticleText;

/** The page of an article as a draft holds it, with its text to be kept. */
export async function pageOf(
  part: Partial<DraftPage> & { text?: ArticleText; title?: string } = {},
): Promise<DraftPage> {
  const { text = depotText, title = 'Quotas on the floor', ...rest } = part;
  const url = rest.key ?? 'https://news.example.com/quotas';
  return {
    ...{ article: 'article-1', key: url, url, isAllowed: true },
    version: {
      ...{ hash: await hashText(text.text), facts: { title }, length: text.text.length },
      ...{ retrieved: '2026-05-01T08:00:00.000Z', packed: await packText(text) },
    },
    ...rest,
  };
}
