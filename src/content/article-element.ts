import type { ReadArticle } from '../page/read-article';

/** The smallest element that holds the whole article; the body where its parts lie in several trees. */
export function findArticleElement({ article, textMap }: ReadArticle, document: Document): Element {
  const common = textMap.rangeOf({ start: 0, end: article.text.length })?.commonAncestorContainer;
  const element = common instanceof Element ? common : common?.parentElement;
  return element ?? document.body ?? document.documentElement;
}
