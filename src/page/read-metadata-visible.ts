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
    document.querySelector('[class*="byline" i], [class*="author-name" i], [id*="byline" i]');
  const text = readValue(element)?.replace(/^(written\s+)?by:?\s+/i, '');
  return text && text.length < 100 ? text : undefined;
}

const timeOf = (document: Document): string | undefined =>
  (
    document.querySelector('time[pubdate][datetime]') ??
    document.querySelector('article time[datetime], header time[datetime]')
  )
    ?.getAttribute('datetime')
    ?.trim() || undefined;

/** Machine-readable value first, as microdata has it. */
function readValue(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
  return value.replace(/\s+/g, ' ').trim() || undefined;
}
