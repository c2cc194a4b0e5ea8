import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/model/address';
import { anyAddress } from './any-address';

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
    `${place}/amphtml`,
    `${place}/index.amp.html`,
  ],
  ['a cache of AMP pages', place, ...carried('news.example.com/2026/03/staff-tracked-at-depot')],
  [
    'a cache that holds the AMP host’s',
    place.replace('news.', ''),
    ...carried('amp.example.com/2026/03/staff-tracked-at-depot/amp?usqp=mq331'),
  ],
  [
    'a cache that hands on what selects',
    'https://a.example.com/s.php?id=4',
    ...carried('a.example.com/s.php?amp_js_v=0.1&id=4#amp_tf=x'),
  ],
  [
    'the page to print',
    `${place}-and-more`,
    `${place}-and-more/print`,
    `${place}-and-more/print/`,
    `${place}-and-more?print=1`,
  ],
  ['the page to print, of a number', 'https://a.example/s/4711002', 'https://a.example/s/4711002/print'],
  [
    'a fragment that says who shared it',
    place,
    `${place}#Echobox=1700000000`,
    `${place}#xtor=RSS-1`,
    `${place}#ref=rss`,
  ],
  [
    'a fragment of a script’s front page',
    'https://app.example',
    'https://app.example/#!',
    'https://app.example/#/',
    'https://app.example/#!/',
  ],
  [
    'campaigns within a fragment',
    'https://app.example/#!/story/47',
    'https://app.example/#!/story/47/',
    'https://app.example/?utm_id=1#!/story/47?fbclid=2',
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

/** The addresses under which AMP caches and viewers show a publisher's page. */
function carried(page: string): string[] {
  return [
    `https://news-example-com.cdn.ampproject.org/c/s/${page}`,
    `https://news-example-com.cdn.ampproject.org/v/s/${page}`,
    `https://news-example-com.cdn.ampproject.org/c/${page}`,
    `https://cdn.ampproject.org/c/s/${page}`,
    `https://www.google.com/amp/s/${page}`,
    `https://www.google.co.uk/amp/${page}`,
    `https://www.bing.com/amp/s/${page}`,
  ];
}

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
  ['articles that a script shows', 'https://app.example/#!/story/47', 'https://app.example/#!/story/48'],
  ['articles that a script shows without a mark', 'https://app.example/#/story/47', 'https://app.example/#/story/48'],
  ['an article that a script shows, and the front page', 'https://app.example/#!/story/47', 'https://app.example/'],
  ['what selects within a fragment', 'https://app.example/#!/story?id=4', 'https://app.example/#!/story?id=5'],
  ['a cache’s page and another publisher’s', 'https://www.google.com/amp/s/a.example/x-y-z', 'https://b.example/x-y-z'],
  ['a path that only looks like a cache’s', 'https://a.example/amp/s/b.example/x-y-z', 'https://b.example/x-y-z'],
  ['a host that only ends like a cache’s', 'https://evilgoogle.com/amp/s/b.example/x', 'https://b.example/x'],
  ['a host that begins like a cache’s', 'https://google.com.example/amp/s/b.example/x', 'https://b.example/x'],
  ['two caches’ pages', 'https://www.google.com/amp/s/b.example/x', 'https://www.google.com/amp/s/b.example/y'],
  ['a search at a cache’s host', 'https://www.google.com/search?q=x', 'https://www.google.com/search?q=y'],
  ['prints as a subject', 'https://a.example/art-and-design/print', 'https://a.example/art-and-design'],
  [
    'prints within a path',
    'https://a.example/print/staff-tracked-at-depot',
    'https://a.example/staff-tracked-at-depot',
  ],
  ['a view that is another', `${place}?view=2`, `${place}?view=3`],
  ['a copy in an archive, and the page', `https://web.archive.org/web/20260301120000/${place}`, place],
  [
    'copies of two days',
    `https://web.archive.org/web/20260301120000/${place}`,
    `https://web.archive.org/web/20260302120000/${place}`,
  ],
  ['a parameter that could select: story', `${place}?story=4`, `${place}?story=5`],
  ['a parameter that could select: ref', `${place}?ref=4`, `${place}?ref=5`],
  ['a parameter that could select: cid', `${place}?cid=4`, `${place}?cid=5`],
  ['a saved page', 'file:///home/reader/a.html', 'file:///home/reader/b.html'],
];

describe('one key', () => {
  it.each(one)('whatever %s say', (_, first, ...others) => {
    for (const other of others) expect(addressKey(other)).toBe(addressKey(first));
  });

  it('is its own key, and so is any', () => {
    fc.assert(fc.property(anyAddress, (url) => addressKey(addressKey(url)) === addressKey(url)));
  });
});

describe('two keys', () => {
  it.each(two)('for %s', (_, a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });
});
