import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../../src/page/read-article';
import { hasSharedArticles, readSharedArticles, type SharedArticle } from '../shared-articles';
import { plainText } from './plain-text';

/** What was read from one real page, and what should have been. */
export interface MeasuredPage {
  page: SharedArticle;
  /** Undefined where the page was taken for no article. */
  ours: string | undefined;
  /** Readability alone on the same page. */
  alone: string;
  truth?: { whole: string; less: string };
  /** What people marked as belonging to the article or not. */
  segments?: { with: string[]; without: string[] };
}

/** Every second page: all of them take longer than an evaluation may. */
const everyNth = 2;

/** Pages with ground truth of their text, each parsed once; empty where `../shared` is absent. */
export function readMeasuredPages(): MeasuredPage[] {
  if (!hasSharedArticles) return [];
  const pages = readSharedArticles().filter(({ truth }) => truth['expected.html'] ?? truth['expected.json']);
  return pages.filter((_, index) => index % everyNth === 0).map(measure);
}

function measure(page: SharedArticle): MeasuredPage {
  const document = parseHTML(page.content).document as unknown as Document;
  // Ours first: it leaves the page as it was, Readability takes it apart.
  const ours = readArticle(document)?.article.text;
  const alone = plainText(new Readability(document).parse()?.content ?? '');
  const { 'expected.html': html, 'expected.json': json } = page.truth;
  return {
    page,
    ours,
    alone,
    ...(html && { truth: { whole: plainText(html), less: plainText(html, 'figcaption, #comments') } }),
    ...(json && { segments: JSON.parse(json) }),
  };
}
