import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type PageMetadata, readMetadata } from '../../../src/page/read-metadata';

const read = (head: string, body = '', root = ''): PageMetadata =>
  readMetadata(
    parseHTML(`<!doctype html><html ${root}><head>${head}</head><body>${body}</body></html>`)
      .document as unknown as Document,
  );
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const article = (fields: object) => jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields });

type Case = [says: string, head: string, body: string, expected: Partial<PageMetadata>];

const cases: Record<string, Case[]> = {
  title: [
    ['JSON-LD headline', article({ headline: 'A &amp; B' }), '', { title: 'A & B' }],
    ['JSON-LD name', article({ name: 'A' }), '', { title: 'A' }],
    ['Open Graph', '<meta property="og:title" content=" A  B ">', '', { title: 'A B' }],
    ['Dublin Core', '<meta name="DC.title" content="A">', '', { title: 'A' }],
    [
      'a property among several',
      '<meta property="og:title" content="B"><meta property="x:title dc:title" content="A">',
      '',
      { title: 'A' },
    ],
    ['Twitter', '<meta name="twitter:title" content="A">', '', { title: 'A' }],
    ['microdata', '<title>x</title>', '<p itemprop="headline">A</p>', { title: 'A' }],
    ['the title element', '<title>A</title>', '', { title: 'A' }],
    ['the first heading', '', '<h1>A</h1>', { title: 'A' }],
    [
      'JSON-LD name where the headline describes the subject',
      `<title>Shift work - C</title>${article({ headline: 'a way of working', name: 'Shift work' })}`,
      '',
      { title: 'Shift work' },
    ],
    ['the one heading an app shows under its own name', '<title>The C</title>', '<h1>A b d</h1>', { title: 'A b d' }],
    ['the title element over a heading of the site', '<title>A b d</title>', '<h1>C</h1>', { title: 'A b d' }],
    [
      'less the outlet after it',
      '<title>A b - C</title><meta property="og:site_name" content="The C">',
      '',
      { title: 'A b' },
    ],
    [
      'less the outlet before it',
      '<title>C | A b</title><meta property="og:site_name" content="C">',
      '',
      { title: 'A b' },
    ],
    ['the part that is a heading', '<title>A b – Work – C</title>', '<h1>A b</h1>', { title: 'A b' }],
    ['the middle part that is one', '<title>New - A b c - C</title>', '<h1>A b c</h1>', { title: 'A b c' }],
    [
      'not the site’s name over its pages',
      '<title>A b c d e | The C</title>',
      '<h2>The C</h2>',
      { title: 'A b c d e' },
    ],
    ['whole where no part is known', '<title>A b - c d</title>', '', { title: 'A b - c d' }],
  ],
  byline: [
    ['JSON-LD people', article({ author: [{ name: 'A' }, { name: 'B' }] }), '', { byline: 'A, B' }],
    ['JSON-LD text', article({ author: 'A' }), '', { byline: 'A' }],
    ['meta author', '<meta name="author" content="A">', '', { byline: 'A' }],
    [
      'several',
      '<meta property="article:author" content="A"><meta property="article:author" content="B">',
      '',
      { byline: 'A, B' },
    ],
    ['without a handle', '<meta name="author" content="By A B @ab">', '', { byline: 'A B' }],
    ['no first user of a content system', '<meta name="author" content="admin">', '', { byline: undefined }],
    [
      'the next source where the first is the outlet itself',
      `${article({ author: { name: 'C' }, publisher: { name: 'C' } })}<meta name="author" content="A B">`,
      '',
      { byline: 'A B' },
    ],
    ['the outlet where nobody else is named', article({ author: 'C', publisher: { name: 'C' } }), '', { byline: 'C' }],
    ['no address', '<meta property="article:author" content="https://x.example/a">', '', { byline: undefined }],
    ['microdata', '', '<p itemprop="author"><b>By</b> <span itemprop="name">A</span></p>', { byline: 'A' }],
    ['rel=author', '', '<p>By <a rel="author" href="/a">A</a></p>', { byline: 'A' }],
    ['a byline element', '', '<p class="article-byline">By A</p>', { byline: 'A' }],
    [
      'a card of a WordPress author',
      '',
      '<p class="author vcard">By <a class="fn" href="/u">A B</a></p>',
      { byline: 'A B' },
    ],
    [
      'the one link to an author’s page',
      '',
      '<a href="/author/a-b">A B</a><a href="/author/a-b">A B</a>',
      { byline: 'A B' },
    ],
    ['no link of several', '', '<a href="/author/a">A B</a><a href="/author/c">C D</a>', { byline: undefined }],
    [
      'a line under the headline',
      '',
      '<h1>X</h1><p>By Ada Brook and Odo Fenn · Work</p>',
      { byline: 'Ada Brook and Odo Fenn' },
    ],
    ['a line with the day first', '', '<h1>X</h1><p>Posted on May 4, 2026 by Ada Brook</p>', { byline: 'Ada Brook' }],
    [
      'a line in a box beside it',
      '',
      '<div><h1>X</h1></div><div><span>By Ada Brook</span><b>x</b></div>',
      { byline: 'Ada Brook' },
    ],
    [
      'no line that only begins with a preposition',
      '',
      '<h1>X</h1><p>By then, few were left.</p>',
      { byline: undefined },
    ],
  ],
  outlet: [
    ['JSON-LD publisher', article({ publisher: { name: 'A' } }), '', { outlet: 'A' }],
    ['Open Graph', '<meta property="og:site_name" content="A">', '', { outlet: 'A' }],
    ['Dublin Core', '<meta name="dc.publisher" content="A">', '', { outlet: 'A' }],
    [
      'microdata',
      '',
      '<div itemscope itemtype="https://schema.org/Article"><p itemprop="publisher"><b itemprop="name">A</b></p></div>',
      { outlet: 'A' },
    ],
  ],
  published: [
    ['JSON-LD', article({ datePublished: '2026-03-14T06:30:00Z' }), '', { published: '2026-03-14T06:30:00Z' }],
    ['meta', '<meta property="article:published_time" content="2026-03-14">', '', { published: '2026-03-14' }],
    ['meta itemprop', '<meta itemprop="datePublished" content="2026-03-14">', '', { published: '2026-03-14' }],
    ['microdata', '', '<b itemprop="datePublished" content="2026-03-14">Saturday</b>', { published: '2026-03-14' }],
    [
      'an abbreviation',
      '',
      '<abbr itemprop="datePublished" title="2026-03-14">7 AM</abbr>',
      { published: '2026-03-14' },
    ],
    ['the page’s only time', '', '<ul><li><time datetime="2026-03-14">x</time></li></ul>', { published: '2026-03-14' }],
    [
      'none of several times',
      '',
      '<ul><li><time datetime="2026-03-14">x</time></li><li><time datetime="2026-03-15">x</time></li></ul>',
      { published: undefined },
    ],
    ['no date that is none', '<meta name="date" content="7:46 AM">', '<h1>X</h1>', { published: undefined }],
    [
      'the next source where the first is no date',
      `${article({ datePublished: 'Tuesday' })}<meta name="date" content="14 March 2026">`,
      '',
      { published: '2026-03-14' },
    ],
    [
      'the address',
      '<link rel="canonical" href="https://a.example/work/2026/3/14/b">',
      '',
      { published: '2026-03-14' },
    ],
    ['a line under the headline', '', '<h1>X</h1><p>By Ada Brook · 14 March 2026</p>', { published: '2026-03-14' }],
    ['time', '', '<article><time datetime="2026-03-14">14 March</time></article>', { published: '2026-03-14' }],
  ],
  modified: [
    ['JSON-LD', article({ dateModified: '2026-03-15' }), '', { modified: '2026-03-15' }],
    ['meta', '<meta property="article:modified_time" content="2026-03-15">', '', { modified: '2026-03-15' }],
    ['microdata', '', '<time itemprop="dateModified" datetime="2026-03-15">Sunday</time>', { modified: '2026-03-15' }],
  ],
  language: [
    ['JSON-LD', article({ inLanguage: 'EN-GB' }), '', { language: 'en-gb' }],
    ['http-equiv', '<meta http-equiv="Content-Language" content="de">', '', { language: 'de' }],
    ['Open Graph', '<meta property="og:locale" content="pt_BR">', '', { language: 'pt-br' }],
  ],
  canonicalUrl: [
    ['the link', '<link rel="canonical" href="https://a.example/b">', '', { canonicalUrl: 'https://a.example/b' }],
    [
      'Open Graph',
      '<meta property="og:url" content="https://a.example/b">',
      '',
      { canonicalUrl: 'https://a.example/b' },
    ],
    [
      'JSON-LD',
      article({ mainEntityOfPage: { '@id': 'https://a.example/b' } }),
      '',
      { canonicalUrl: 'https://a.example/b' },
    ],
    [
      'the link before JSON-LD',
      `<link rel="canonical" href="https://a.example/b">${article({ url: 'https://a.example/c' })}`,
      '',
      { canonicalUrl: 'https://a.example/b' },
    ],
    ['only web addresses', '<link rel="canonical" href="javascript:void(0)">', '', { canonicalUrl: undefined }],
  ],
};

describe.each(Object.keys(cases))('%s is read from', (field) => {
  test.each(cases[field]!)('%s', (_, head, body, expected) => {
    expect(read(head, body)).toMatchObject(expected);
  });
});

test('the language of the root element is read', () => {
  expect(read('', '', 'lang="en-GB"').language).toBe('en-gb');
});

describe('JSON-LD', () => {
  test.each<[string, string]>([
    [
      'in an array',
      jsonLd([
        { '@type': 'WebSite', name: 'x' },
        { '@type': 'NewsArticle', headline: 'A' },
      ]),
    ],
    [
      'in a graph',
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', name: 'x' },
          { '@type': ['Article', 'BlogPosting'], headline: 'A' },
        ],
      }),
    ],
    [
      'in a main entity',
      jsonLd({ '@type': 'WebPage', mainEntity: { '@type': 'http://schema.org/ReportageNewsArticle', headline: 'A' } }),
    ],
    ['in a second script', jsonLd({ '@type': 'BreadcrumbList' }) + article({ headline: 'A' })],
    ['after a broken script', jsonLd('{"@type":') + article({ headline: 'A' })],
    ['between CDATA marks', jsonLd('<![CDATA[{"@type":"NewsArticle","headline":"A"}]]>')],
    ['with a line break in a text', jsonLd('{"@type":"NewsArticle","headline":"A","description":"b\nc"}')],
    [
      'beside others that the page links to',
      `<title>A | C</title>${jsonLd([
        { '@type': 'NewsArticle', headline: 'B' },
        { '@type': 'NewsArticle', headline: 'A' },
      ])}`,
    ],
    ['with its text wrapped', article({ headline: { '@value': 'A', '@language': 'en' } })],
    ['with its text in a list', article({ headline: ['A', 'B'] })],
  ])('%s is understood', (_, head) => {
    expect(read(head).title).toBe('A');
  });

  test('people and publishers named by @id are found in the graph', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'A', author: { '@id': '#p' }, publisher: { '@id': '#o' } },
      { '@type': 'Person', '@id': '#p', name: 'P' },
      { '@type': 'Organization', '@id': '#o', name: 'O' },
    ];
    expect(read(jsonLd({ '@graph': graph }))).toMatchObject({ byline: 'P', outlet: 'O' });
  });

  test('of the wrong shape is no error', () => {
    for (const value of [
      'null',
      '7',
      '[[[]]]',
      '{"@type":{"a":1},"@graph":3}',
      '{"@type":"Article","author":[null,3,{"name":{}}]}',
    ])
      expect(read(jsonLd(value)).byline).toBeUndefined();
  });
});

test('a page that says nothing has an empty title and nothing else', () => {
  const { title, types, url, ...rest } = read('');
  expect({ title, types }).toEqual({ title: '', types: [] });
  expect(Object.values(rest).filter(Boolean)).toEqual([]);
  expect(typeof url).toBe('string');
});
