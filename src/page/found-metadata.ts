/** What one part of a page says about its article; each field absent where it does not say. */
export interface FoundMetadata {
  title?: string;
  byline?: string;
  outlet?: string;
  published?: string;
  modified?: string;
  language?: string;
  canonicalUrl?: string;
  /** What the page says it is: schema.org types and Open Graph's type, lower-cased. */
  types: string[];
}
