// The rules on addresses that the gate knows, on every page: so few and short that all of them fit beside its own question.
// `addressKey` keeps apart more than these do, and nothing that they keep apart is one to it.

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

/** Where an address leads, without its query, and alike for every dress of a host. Farther apart than any two keys of one article. */
export const plainPlace = ({ host, pathname }: Pick<URL, 'host' | 'pathname'>): string =>
  host.replace(/:(80|443)$|(?<=^|\.)(www|m|mobile|amp)\.(?=[^.]+\.)/g, '') + plainPath(pathname);

/** A number for a text, 53 bits: cyrb53, which is short, fast and needs no promise. Not a secret: whoever knows the text knows it. */
export function hashOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
