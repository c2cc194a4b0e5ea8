import type { FoundMetadata } from './found-metadata';

/** What `meta`, `link` and the root's `lang` say: Open Graph, Dublin Core, Twitter, Parsely, Sailthru and plain names. */
export function readMetaTags(document: Document): FoundMetadata {
  const values = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    for (const key of keysOf(meta)) {
      const list = values.get(key);
      if (list) list.push(content);
      else values.set(key, [content]);
    }
  }
  const first = (...keys: string[]) => keys.flatMap((key) => values.get(key) ?? [])[0];
  const people = (...keys: string[]) => {
    const key = keys.find((name) => values.get(name)?.some(isName));
    return key ? [...new Set(values.get(key)?.filter(isName))].join(', ') : undefined;
  };
  const link = document.querySelector('link[rel~="canonical" i][href]');
  const root = document.documentElement;
  return {
    types: values.get('og:type')?.map((type) => type.toLowerCase()) ?? [],
    title: first('dc.title', 'dcterms.title', 'og:title', 'twitter:title', 'parsely-title', 'headline'),
    byline: people(
      'dc.creator',
      'dcterms.creator',
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'byl',
    ),
    outlet: first('og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'copyright'),
    published: first(...publishedKeys),
    modified: first('article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified', 'datemodified'),
    language:
      root?.getAttribute('lang') ||
      root?.getAttribute('xml:lang') ||
      first('content-language', 'dc.language', 'og:locale'),
    canonicalUrl: link?.getAttribute('href') ?? first('og:url', 'parsely-link'),
  };
}

const publishedKeys = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'pubdate',
  'date',
];

const keysOf = (meta: Element): string[] =>
  ['property', 'name', 'itemprop', 'http-equiv'].flatMap((attribute) =>
    (meta.getAttribute(attribute) ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean)
      .map((key) => key.replace(/^(dc|dcterms):/, '$1.')),
  );

/** `article:author` often holds the address of a profile. */
const isName = (value: string): boolean => !/^(https?:|www\.|@)/i.test(value) && value.length < 200;
