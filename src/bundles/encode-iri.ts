import { findUrl } from './find-url';

/**
 * The address as an absolute URI (RFC 3986), which W3C's schemas ask for: letters outside ASCII, spaces and characters
 * that browsers leave as they are (`|`, `^`, a bare `%`) are percent-encoded. An address no browser could open has its
 * whole rest encoded.
 */
export function encodeIri(address: string): string {
  const url = findUrl(address);
  if (!url) return address.replace(/(?<=^[a-z]+:\/\/).*$/is, (rest) => encode(rest, /[\w.~-]/));
  const [, origin = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)(.*)$/i.exec(url.href) ?? [];
  const [path = '', ...fragment] = rest.split('#');
  const encoded = [path, ...(fragment.length > 0 ? [fragment.join('%23')] : [])].map((part) => encode(part, allowed));
  return origin + encoded.join('#');
}

/** Unreserved characters and delimiters of RFC 3986 §2.2-2.3 but `#`, `[` and `]`. */
const allowed = /[\w.~!$&'()*+,;=:@/?-]/;

/** Every character that is neither `kept` nor part of a percent code, as percent codes of its UTF-8 bytes. */
function encode(text: string, kept: RegExp): string {
  return text.replace(/%[0-9a-f]{2}|[\s\S]/giu, (part) =>
    part.length === 3 || kept.test(part)
      ? part
      : [...new TextEncoder().encode(part)]
          .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
          .join(''),
  );
}
