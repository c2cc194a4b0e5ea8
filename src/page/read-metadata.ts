import type { ArticleMetadata } from '../model/article';
import type { FoundMetadata } from './found-metadata';
import { readDate } from './read-date';
import { readHeadlineLines } from './read-metadata-headline';
import { readJsonLd } from './read-metadata-json-ld';
import { readMetaTags } from './read-metadata-meta';
import { readVisibleMetadata } from './read-metadata-visible';
import { cleanTitle } from './read-metadata-title';

export interface PageMetadata extends ArticleMetadata {
  types: string[];
}

const fields = ['title', 'outlet', 'language', 'canonicalUrl'] as const;
const dates = ['published', 'modified'] as const;

/**
 * Who published what and when, as the page declares it: JSON-LD first, then meta elements, then what a reader sees, last
 * the address and the lines around the headline. What is no date is passed over for the next source, and so is an outlet as its own writer.
 */
export function readMetadata(document: Document): PageMetadata {
  const meta = readMetaTags(document);
  const sources = [readJsonLd(document), meta, readVisibleMetadata(document)];
  const merged: FoundMetadata = { types: [...new Set(sources.flatMap((source) => source.types))] };
  for (const source of sources) for (const field of fields) merged[field] ||= source[field];
  for (const source of sources) for (const date of dates) merged[date] ||= readDate(source[date]);
  const bylines = sources.map(({ byline }) => cleanByline(byline)).filter(Boolean);
  merged.byline = bylines.find((byline) => byline !== merged.outlet) ?? bylines[0];
  const url = document.URL || '';
  const address = absoluteUrl(meta.canonicalUrl ?? merged.canonicalUrl, url);
  if (!merged.byline || !merged.published) {
    const lines = readHeadlineLines(document);
    merged.byline ||= lines.byline;
    merged.published ||= dateOf(address ?? url) ?? lines.published;
  }
  return {
    ...merged,
    url,
    title: cleanTitle(merged.title ?? '', document, merged.outlet),
    canonicalUrl: address,
    language: merged.language?.replace('_', '-').toLowerCase(),
  };
}

/** Without "by" and a handle; undefined for the name that content systems give their first user. */
function cleanByline(byline: string | undefined): string | undefined {
  const name = byline?.replace(/^((written|posted) )?(by|von|vom|par|por)\b:?\s+|\s+@\w+$/gi, '').trim();
  return /^admin$/i.test(name ?? '') ? undefined : name;
}

/** Many news sites put the day into the address: "/2026/03/14/". */
const dateOf = (address: string): string | undefined =>
  readDate(/\/((?:19|20)\d\d\/\d\d?\/\d\d?)\//.exec(address)?.[1]);

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
