import { ampSegment, printSegment } from './address-rules';

/** A last segment that is an article's own, but for an `/amp` after it: three words, or a number. A tag page on amperes has none. */
const isArticles = /\/(?:[^/]*-[^/]*-|[^/]*\d{4})[^/]*(\/amp(?:html)?)*$/i;

/** The same before a `/print`, which is a subject too: five words, or a number of six digits. */
const isSurelyArticles = /\/(?:[^/]*(?:-[^/]+){4}|[^/]*\d{6})[^/]*\/print$/i;

/** A path in one spelling: the AMP version's and the printed one's as the article's, `/a/index.html` and `/a/` as `/a`. */
export function plainPath(path: string): string {
  const spelled = path.replace(/%\w\w/g, (byte) => byte.toUpperCase());
  const plain = withoutEnding(spelled);
  const unprinted = isSurelyArticles.test(plain) ? withoutEnding(plain.replace(printSegment, '')) : plain;
  return isArticles.test(unprinted) ? withoutEnding(unprinted.replace(ampSegment, '')) : unprinted;
}

/** Less a slash, an index file and `.amp` at the end. */
const withoutEnding = (path: string): string =>
  path.replace(/(\/((index|default)(\.amp)*\.(html?|php|shtml|aspx?))?)+$/i, '').replace(/(\.amp)+(\.html?)?$/i, '$2');
