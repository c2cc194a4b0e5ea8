import { addressKey } from './address';
import { isSameSite } from './site';

/**
 * The key of the address that a page declares as its own; undefined where it may not be believed: another site's, no web
 * address, or the bare front page, which carelessly built sites name on every page. What is believed is only that the
 * two could be one article: whether they are, their texts say (`engine/changes/is-same-article`).
 */
export function findCanonicalKey(url: string, canonicalUrl: string | undefined): string | undefined {
  if (!canonicalUrl || !URL.canParse(canonicalUrl) || !/^https?:/.test(canonicalUrl)) return undefined;
  if (!/^https?:/.test(url) || !isSameSite(url, canonicalUrl)) return undefined;
  const key = addressKey(canonicalUrl);
  const isFrontPage = new URL(key).pathname === '/' && !new URL(key).search;
  return isFrontPage || key === addressKey(url) ? undefined : key;
}
