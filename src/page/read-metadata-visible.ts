import type { FoundMetadata } from './found-metadata';

/** What a reader sees: microdata, `rel=author`, elements named as a byline and `<time>`. */
export function readVisibleMetadata(document: Document): FoundMetadata {
  const scope = document.querySelector(
    '[itemtype*="schema.org/" i][itemtype*="Article" i], [itemtype*="BlogPosting" i]',
  );
  const of = (name: string) => readValue((scope ?? document).querySelector(`[itemprop~="${name}"]`));
  return {
    types: [...document.querySelectorAll('[itemscope][itemtype*="schema.org/" i]')]
      .slice(0, 20)
      .map((item) => (item.getAttribute('itemtype') ?? '').replace(/^.*\//, '').toLowerCase()),
    title: of('headline'),
    byline: byline(document, scope),
    outlet: scope ? readValue(scope.querySelector('[itemprop~="publisher"] [itemprop~="name"]')) : undefined,
    published: of('datePublished') ?? timeOf(document),
    modified: of('dateModified'),
  };
}

function byline(document: Document, scope: Element | null): string | undefined {
  const author = (scope ?? document).querySelector('[itemprop~="author"]');
  const element =
    author?.querySelector('[itemprop~="name"]') ??
    author ??
    document.querySelector('[rel~="author"]:not(link)') ??
    document.querySelector('[class*="byline" i], [class*="author-name" i], [id*="byline" i]') ??
    document.querySelector('.author.vcard .fn') ??
    onlyAuthorPage(document);
  const text = readValue(element);
  return text && text.length < 100 ? text : undefined;
}

/** The link to an author's page, where all such links of the page lead to one. */
function onlyAuthorPage(document: Document): Element | undefined {
  const links = [...document.querySelectorAll('a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i]')];
  const named = links.filter((link) => /\p{L}/u.test(link.textContent ?? ''));
  return new Set(named.map((link) => link.getAttribute('href'))).size === 1 ? named[0] : undefined;
}

const timeOf = (document: Document): string | undefined =>
  (
    document.querySelector('time[pubdate][datetime]') ??
    document.querySelector('article time[datetime], header time[datetime], main time[datetime]') ??
    onlyTime(document)
  )
    ?.getAttribute('datetime')
    ?.trim() || undefined;

function onlyTime(document: Document): Element | undefined {
  const times = document.querySelectorAll('time[datetime]');
  return times.length === 1 ? times[0] : undefined;
}

/** Machine-readable value first, as microdata has it. */
function readValue(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  const values = [...(element.localName === 'abbr' ? ['title'] : []), 'content', 'datetime'];
  const value =
    values.map((name) => element.getAttribute(name)).find((found) => found !== null) ?? element.textContent ?? '';
  return value.replace(/\s+/g, ' ').trim() || undefined;
}
