import { withoutFragment } from './address-fragment';
import { carriers, dressLabels, dressParameters, siteParameters, trackingParameters } from './address-rules';
import { plainPath } from './plain-path';
import { siteOf } from './site';

/**
 * The key under which an article's notes are kept: its address in one spelling, without what only says where the reader
 * came from or in which dress the page is served. Two addresses with one key are one article; the reverse is not
 * promised, which is what the page's own canonical address is for. A key is an address, and its own key.
 */
export function addressKey(address: string): string {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) {
    url.hash = '';
    return url.href;
  }
  const carried = findCarried(url);
  if (carried !== undefined) return addressKey(carried);
  const site = siteOf(url.hostname);
  const query = readQuery(url.search.slice(1), site);
  const port = /^(80|443)?$/.test(url.port) ? '' : `:${url.port}`;
  const page = `https://${withoutDress(url.hostname, site)}${port}${plainPath(url.pathname)}${query && `?${query}`}`;
  return page + readFragment(withoutFragment(url.hash), site);
}

/** The publisher's address within that of an AMP cache or viewer; undefined where it is none. */
function findCarried({ hostname, pathname, search }: URL): string | undefined {
  const path = hostname + pathname;
  const carrier = carriers.find((each) => each.test(path));
  const carried = carrier && `https://${path.replace(carrier, '')}${search}`;
  // A publisher's host has a dot.
  return carried && URL.canParse(carried) && new URL(carried).hostname.includes('.') ? carried : undefined;
}

/** A fragment that selects the article, spelled as paths and queries are. */
function readFragment(fragment: string, site: string): string {
  const [path = '', ...query] = fragment.split('?');
  const selecting = readQuery(query.join('?'), site);
  return path.replace(/\/+$/, '') + (selecting && `?${selecting}`);
}

/** A dress is taken off only where an owner's name is left: `m.github.io` is somebody's own. */
function withoutDress(host: string, site: string): string {
  const labels = host.slice(0, -site.length).split('.');
  return [...labels.filter((label) => label && !dressLabels.test(label)), site].join('.');
}

/**
 * What selects the content, ordered by name: the order of parameters says nothing, that of equal names may. Kept as it is
 * spelled, since what is no UTF-8 would all decode to the same.
 */
function readQuery(query: string, site: string): string {
  const pairs = query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return { pair, name, value: value.join('=') };
  });
  const selecting = pairs.filter(
    ({ pair, name, value }) =>
      pair !== '' &&
      !trackingParameters.some((rule) => rule.test(name)) &&
      !siteParameters.get(site)?.test(name) &&
      !dressParameters.get(name.toLowerCase())?.test(value),
  );
  selecting.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return selecting.map(({ pair }) => pair).join('&');
}
