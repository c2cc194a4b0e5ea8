import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/model/address';
import { hashOf, plainPlace } from '../../../src/model/plain-address';

const place = 'https://news.example.com/2026/03/staff-tracked-at-depot';

/** Each line is one article under the addresses that sites really give it. */
const one: [what: string, ...addresses: string[]][] = [
  [
    'campaign parameters',
    place,
    `${place}?utm_source=x&UTM_Medium=mail`,
    `${place}?fbclid=1`,
    `${place}?at_campaign=64`,
  ],
  ['a fragment', place, `${place}#comments`, `${place}#:~:text=depot`],
  ['a trailing slash', place, `${place}/`, `${place}//`],
  ['an empty query', place, `${place}?`, `${place}?&`],
  [
    'the AMP version',
    place,
    `${place}/amp`,
    `${place}/amp/`,
    `${place}?amp`,
    `${place}?amp=1`,
    `${place}?outputType=amp`,
  ],
  ['an AMP segment within', place, 'https://news.example.com/amp/2026/03/staff-tracked-at-depot'],
  ['an AMP ending', `${place}.html`, `${place}.amp.html`],
  ['http, and the default ports', place, place.replace('https', 'http'), place.replace('.com', '.com:443')],
  ['the mobile host', place.replace('news.', ''), place.replace('news.', 'm.'), place.replace('news.', 'mobile.')],
  ['the AMP host', place.replace('news.', ''), place.replace('news.', 'amp.'), place.replace('news.', 'www.')],
  ['a host in capitals', place, place.replace('news.example', 'News.EXAMPLE')],
  ['a mobile host within', 'https://en.wikipedia.org/wiki/Ledger', 'https://en.m.wikipedia.org/wiki/Ledger'],
  ['under a country', 'https://paper.co.uk/a-b-c', 'https://m.paper.co.uk/a-b-c', 'https://www.paper.co.uk/a-b-c'],
  [
    'an index file',
    'https://a.example/story/',
    'https://a.example/story/index.html',
    'https://a.example/story/index.php',
  ],
  ['a front page', 'https://a.example', 'https://a.example/', 'http://www.a.example/index.htm'],
  ['parameters in another order', `${place}?id=4&page=2`, `${place}?page=2&id=4`, `${place}?page=2&utm_id=1&id=4`],
  ['bytes in small letters', 'https://a.example/%c3%bcber', 'https://a.example/%C3%BCber', 'https://a.example/über'],
  ['a parameter of one site', 'https://www.wsj.com/articles/a-b-c?mod=hp_lead', 'https://wsj.com/articles/a-b-c'],
];

/** Each line is two articles, or an article and something else. */
const two: [what: string, a: string, b: string][] = [
  ['a parameter that selects: id', `${place}?id=4`, `${place}?id=5`],
  ['a parameter that selects: p', 'https://blog.example/?p=12', 'https://blog.example/?p=13'],
  ['a parameter that selects, and none', 'https://blog.example/?p=12', 'https://blog.example/'],
  [
    'a post of a social site',
    'https://f.example/story.php?story_fbid=1&id=7',
    'https://f.example/story.php?story_fbid=2&id=7',
  ],
  ['an article number', 'https://a.example/news.asp?article=1', 'https://a.example/news.asp?article=2'],
  ['pages of one article', `${place}?page=1`, `${place}?page=2`],
  ['a parameter whose name only looks like one of ours', `${place}?utmost=1`, `${place}?utmost=2`],
  ['a parameter of another site', 'https://a.example/x?mod=1', 'https://a.example/x?mod=2'],
  ['equal names in another order', `${place}?tag=a&tag=b`, `${place}?tag=b&tag=a`],
  ['bytes that are no UTF-8', 'https://a.example/?t=f%FCr', 'https://a.example/?t=f%E4r'],
  ['the article on amperes', 'https://a.example/units/amp', 'https://a.example/units'],
  ['output that is no AMP', 'https://a.example/x?output=1', 'https://a.example/x?output=2'],
  ['another case in a path', 'https://a.example/AbC', 'https://a.example/abc'],
  ['another port', 'http://a.example:8080/x', 'http://a.example/x'],
  ['another subdomain', 'https://blog.example.com/x', 'https://shop.example.com/x'],
  ['a site called m, and one called amp', 'https://m.co.uk/x', 'https://amp.co.uk/x'],
  ['two writers on one host', 'https://m.substack.com/p/x', 'https://mobile.substack.com/p/x'],
  ['a writer and the host', 'https://m.github.io/x', 'https://github.io/x'],
  ['a site called mobile', 'https://mobile.de/x', 'https://de/x'],
  ['numbers', 'http://10.0.0.1/x', 'http://0.0.0.1/x'],
  ['an index file within', 'https://a.example/index.php/a-b-c', 'https://a.example/a-b-c'],
  ['a saved page', 'file:///home/reader/a.html', 'file:///home/reader/b.html'],
];

describe('one key', () => {
  it.each(one)('whatever %s say', (_, first, ...others) => {
    for (const other of others) expect(addressKey(other)).toBe(addressKey(first));
  });

  it('is its own key, and so is any', () => {
    fc.assert(fc.property(address, (url) => addressKey(addressKey(url)) === addressKey(url)));
  });
});

describe('two keys', () => {
  it.each(two)('for %s', (_, a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });
});

describe('what the gate looks up', () => {
  it.each(one)('is the same whatever %s say', (_, first, ...others) => {
    for (const other of others) expect(plainPlace(new URL(other))).toBe(plainPlace(new URL(first)));
  });

  it('never keeps apart an address and its key', () => {
    fc.assert(fc.property(address, (url) => plainPlace(new URL(url)) === plainPlace(new URL(addressKey(url)))));
  });

  it('is a number of 53 bits, spread over the shards', () => {
    const hashes = Array.from({ length: 20_000 }, (_, n) => hashOf(`example.com/story-${n}`));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.every(Number.isSafeInteger)).toBe(true);
    const shards = hashes.reduce(
      (counts, hash) => counts.set(hash % 256, (counts.get(hash % 256) ?? 0) + 1),
      new Map(),
    );
    expect(Math.max(...shards.values())).toBeLessThan(150);
    expect(shards.size).toBe(256);
  });
});

const label = fc.constantFrom(
  'm',
  'www',
  'amp',
  'mobile',
  'news',
  'co',
  'example',
  'a-b-c',
  'github',
  'io',
  'uk',
  'constructor',
  'com',
  'x',
);
const segment = fc.constantFrom(
  'amp',
  'AMP',
  'index.html',
  'index.amp.html',
  'a-b-c',
  '2026',
  'x',
  '',
  'x.amp',
  'x.amp.amp',
  '%c3',
  'index.php',
);
const pair = fc.constantFrom(
  'id=4',
  'utm_source=a',
  'amp=1',
  'amp',
  '',
  'p=%FC',
  'q=a|b',
  'mod=1',
  '__proto__=1',
  'constructor=1',
  'a==b',
  '=',
);
const address = fc
  .record({
    scheme: fc.constantFrom('http', 'https'),
    host: fc.array(label, { minLength: 1, maxLength: 5 }),
    port: fc.constantFrom('', ':80', ':443', ':8080'),
    path: fc.array(segment, { maxLength: 5 }),
    query: fc.array(pair, { maxLength: 4 }),
  })
  .map(
    ({ scheme, host, port, path, query }) =>
      `${scheme}://${host.join('.')}${port}/${path.join('/')}?${query.join('&')}#f`,
  );
