/**
 * The key under which an article's notes are kept: its address without fragment and without the parameters that only
 * say where the reader came from. Two addresses with one key are one article; the reverse is not promised.
 */
export function addressKey(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  for (const name of [...parsed.searchParams.keys()]) {
    if (tracking.test(name)) parsed.searchParams.delete(name);
  }
  return parsed.href;
}

/** Parameters that campaigns and social sites append; none selects content on any site we know of. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|twclid|yclid|_hsenc|_hsmi|cmpid)$/i;
