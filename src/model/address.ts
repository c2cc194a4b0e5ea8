import { ampParameters, dressLabels, siteParameters, trackingParameters } from './address-rules';
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
  const site = siteOf(url.hostname);
  const query = readQuery(url.search.slice(1), site);
  const port = /^(80|443)?$/.test(url.port) ? '' : `:${url.port}`;
  return `https://${withoutDress(url.hostname, site)}${port}${plainPath(url.pathname)}${query && `?${query}`}`;
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
      !trackingParameters.test(name) &&
      !siteParameters.get(site)?.test(name) &&
      !ampParameters.get(name.toLowerCase())?.test(value),
  );
  selecting.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return selecting.map(({ pair }) => pair).join('&');
}
