import type { ArticleMetadata } from '../model/article';
import type { FoundMetadata } from './found-metadata';
import { readJsonLd } from './read-metadata-json-ld';
import { readMetaTags } from './read-metadata-meta';
import { readVisibleMetadata } from './read-metadata-visible';
import { cleanTitle } from './read-metadata-title';

export interface PageMetadata extends ArticleMetadata {
  types: string[];
}

const fields = ['title', 'byline', 'outlet', 'published', 'modified', 'language', 'canonicalUrl'] as const;

/** Who published what and when, as the page declares it: JSON-LD first, then meta elements, then what a reader sees. */
export function readMetadata(document: Document): PageMetadata {
  const meta = readMetaTags(document);
  const sources = [readJsonLd(document), meta, readVisibleMetadata(document)];
  const merged: FoundMetadata = { types: [...new Set(sources.flatMap((source) => source.types))] };
  for (const source of sources) for (const field of fields) merged[field] ||= source[field];
  const url = document.URL || '';
  return {
    ...merged,
    url,
    title: cleanTitle(merged.title ?? '', document, merged.outlet),
    canonicalUrl: absoluteUrl(meta.canonicalUrl ?? merged.canonicalUrl, url),
    language: merged.language?.replace('_', '-').toLowerCase(),
  };
}

/** Only web addresses: a canonical address of another kind is a mistake of the page. */
function absoluteUrl(address: string | undefined, base: string): string | undefined {
  if (!address) return undefined;
  const url = URL.canParse(address)
    ? new URL(address)
    : URL.canParse(address, base)
      ? new URL(address, base)
      : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
