/** A last segment that is an article's own, but for an `/amp` after it: three words, or a number. A tag page on amperes has none. */
const isArticles = /\/(?:[^/]*-[^/]*-|[^/]*\d{4})[^/]*(\/amp)*$/i;

/** A path in one spelling: the AMP version's as the article's, `/a/index.html` and `/a/` as `/a`. */
export function plainPath(path: string): string {
  const plain = path
    .replace(/%\w\w/g, (byte) => byte.toUpperCase())
    .replace(/(\/((index|default)(\.amp)*\.(html?|php|shtml|aspx?))?)+$/i, '')
    .replace(/(\.amp)+(\.html?)?$/i, '$2');
  return isArticles.test(plain) ? plain.replace(/\/amp(?=\/|$)/gi, '') : plain;
}
