import { describe, expect, it } from 'vitest';
import { findCanonicalKey } from '../../../src/model/canonical';

const page = 'https://m.paper.co.uk/s/4711';

describe('an address that a page calls its own', () => {
  const believed: [string, string, string][] = [
    ['on the same host', 'https://paper.co.uk/amp-s-4711', 'https://paper.co.uk/amp-s-4711'],
    ['on another host of the site', 'https://news.paper.co.uk/a-b-c?utm_id=4', 'https://news.paper.co.uk/a-b-c'],
    ['by http', 'http://www.paper.co.uk/a-b-c', 'https://paper.co.uk/a-b-c'],
    ['with a query alone', 'https://paper.co.uk/?p=4711', 'https://paper.co.uk/?p=4711'],
  ];
  it.each(believed)('is believed %s', (_, canonical, key) => {
    expect(addressOf(findCanonicalKey(page, canonical))).toBe(addressOf(key));
  });

  it('is believed of the site whose page a cache shows', () => {
    const cached = 'https://m-paper-co-uk.cdn.ampproject.org/c/s/m.paper.co.uk/s/4711';
    expect(findCanonicalKey(cached, 'https://paper.co.uk/a-b-c')).toBe('https://paper.co.uk/a-b-c');
    expect(findCanonicalKey(cached, 'https://cdn.ampproject.org/a-b-c')).toBe(undefined);
  });

  const disbelieved: [string, string, string | undefined][] = [
    ['there is none', page, undefined],
    ['it is on another site', page, 'https://other.co.uk/s/4711'],
    ['it only ends like the site', page, 'https://notpaper.co.uk/s/4711'],
    ['it is the front page', page, 'https://www.paper.co.uk/'],
    ['it is the front page by its file', page, 'https://paper.co.uk/index.html?utm_source=a'],
    ['it is somebody else’s on a shared host', 'https://anna.substack.com/p/1', 'https://bert.substack.com/p/1'],
    ['it is a shared suffix’s other owner', 'https://a.co.uk/x', 'https://b.co.uk/x'],
    ['it is another number', 'http://10.0.0.1/x', 'http://11.0.0.1/x'],
    ['it is no web address', page, 'javascript:alert(1)'],
    ['it is no address', page, 'https://'],
    ['the page is a file', 'file:///home/reader/a.html', 'https://paper.co.uk/s/4711'],
    ['it says nothing new', page, 'https://paper.co.uk/s/4711?utm_source=a'],
  ];
  it.each(disbelieved)('is not believed where %s', (_, url, canonical) => {
    expect(findCanonicalKey(url, canonical)).toBe(undefined);
  });
});

const addressOf = (key: string | undefined) => key && new URL(key).href;
