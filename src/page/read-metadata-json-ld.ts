import type { FoundMetadata } from './found-metadata';

type Thing = Record<string, unknown>;

/** schema.org types of which each is an article in the wide sense. */
const articleType = /(article|posting|report|review|analysis|opinion)$/i;

/**
 * What the page's JSON-LD says about its article, in any script, array, `@graph` or main entity. Of several the one that the
 * page's title names, since a page may describe those that it links to as well; else the first.
 */
export function readJsonLd(document: Document): FoundMetadata {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parse(script.textContent ?? ''), things);
  }
  const types = [...new Set(things.flatMap(typesOf))];
  const articles = things.filter((thing) => typesOf(thing).some((type) => articleType.test(type)));
  const shown = (document.title ?? '').replace(/\s+/g, ' ');
  const article = articles.find((thing) => shown.includes(text(thing['headline']) ?? '\n')) ?? articles[0];
  if (!article) return { types };
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const named = (value: unknown) => names(value, byId);
  return {
    types,
    title: titleOf(text(article['headline']), text(article['name']), shown),
    byline: named(article['author'] ?? article['creator']),
    outlet: named(article['publisher'] ?? article['sourceOrganization']),
    published: text(article['datePublished']) ?? text(article['dateCreated']),
    modified: text(article['dateModified']),
    language: text(article['inLanguage']) ?? text(asThing(article['inLanguage'])?.['alternateName']),
    canonicalUrl: text(article['url']) ?? address(article['mainEntityOfPage']),
  };
}

/** The headline, unless it is a description of the subject and the page goes by the name, as on Wikipedia. */
function titleOf(headline: string | undefined, name: string | undefined, shown: string): string | undefined {
  if (headline && name && !shown.includes(headline) && shown.includes(name)) return name;
  return headline ?? name;
}

/** Undefined where it is no JSON even after what content systems leave in: CDATA marks, comments, bare line breaks. */
function parse(source: string): unknown {
  const bare = source.replace(/^\s*(<!\[CDATA\[|<!--|\/\/<!\[CDATA\[)|(\]\]>|-->)\s*$/g, '');
  for (const attempt of [bare, bare.replace(/[\t\r\n]+/g, ' ').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // A page's broken JSON-LD is as good as none: the other sources still speak.
    }
  }
  return undefined;
}

/** Outer things before inner ones; people and organisations too, for `@id` to find them. */
function collect(value: unknown, into: Thing[], depth = 0): void {
  if (depth > 4) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  const thing = asThing(value);
  if (!thing) return;
  if (thing['@type']) into.push(thing);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher'])
    collect(thing[key], into, depth + 1);
}

const asThing = (value: unknown): Thing | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : undefined;

const typesOf = (thing: Thing): string[] =>
  [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:]/, '').toLowerCase());

/** Of a list the first; JSON-LD may wrap a text to name its language or type. */
function text(value: unknown): string | undefined {
  const [item] = [value].flat();
  const first = asThing(item)?.['@value'] ?? item;
  return typeof first === 'string' && first.trim() ? decode(first).replace(/\s+/g, ' ').trim() : undefined;
}

const address = (value: unknown): string | undefined => text(value) ?? text(asThing(value)?.['@id']);

function names(value: unknown, byId: Map<unknown, Thing>): string | undefined {
  const found = [value].flat(2).map((item) => {
    const thing = asThing(item);
    return thing ? (text(thing['name']) ?? text(byId.get(thing['@id'])?.['name'])) : text(item);
  });
  const unique = [...new Set(found.filter((name) => name !== undefined && !/^https?:/.test(name)))];
  return unique.join(', ') || undefined;
}

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** JSON-LD is no HTML, yet many sites escape it as if it were. */
const decode = (value: string): string =>
  value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
