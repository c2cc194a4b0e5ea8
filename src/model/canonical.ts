import { addressKey } from './address';
import { findArchived } from './archived';
import { isSameSite } from './site';

/**
 * The key of another address that a page goes by: the one it declares as its own, or, where an archive keeps it, the one
 * it was kept from. Undefined where what it declares may not be believed: another site's, no web address, or the bare
 * front page, which carelessly built sites name on every page. What is believed is only that the two could be one
 * article: whether they are, their texts say (`engine/changes/is-same-article`).
 */
export function findCanonicalKey(url: string, canonicalUrl: string | undefined): string | undefined {
  if (!/^https?:/.test(url)) return undefined;
  const archived = findArchived(url);
  if (archived) return addressKey(archived.of);
  if (!canonicalUrl || !URL.canParse(canonicalUrl) || !/^https?:/.test(canonicalUrl)) return undefined;
  if (!isSameSite(addressKey(url), canonicalUrl)) return undefined;
  const key = addressKey(canonicalUrl);
  const isFrontPage = new URL(key).pathname === '/' && !new URL(key).search;
  return isFrontPage || key === addressKey(url) ? undefined : key;
}
