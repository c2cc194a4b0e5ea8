import { describe, expect, it } from 'vitest';
import { findArchived } from '../../../src/model/archived';
import { findCanonicalKey } from '../../../src/model/canonical';

const place = 'https://www.example.com/2026/staff-tracked-at-depot?id=4';

describe('a copy in an archive', () => {
  const copies: [address: string, on: string][] = [
    [`https://web.archive.org/web/20260301120000/${place}`, '2026-03-01'],
    [`https://web.archive.org/web/20260301120000id_/${place}`, '2026-03-01'],
    [`http://web.archive.org/web/20260301/${place}`, '2026-03-01'],
    [`https://archive.ph/2026.03.01-120000/${place}`, '2026-03-01'],
    [`https://archive.is/20260301120000/${place}`, '2026-03-01'],
    [`https://archive.today/2026.03.01-120000/${place}`, '2026-03-01'],
  ];
  it.each(copies)('%s names the page and the day', (address, on) => {
    expect(findArchived(address)).toEqual({ of: place, on });
    // Whether it is that article, its text is asked then.
    expect(findCanonicalKey(address, undefined)).toBe('https://example.com/2026/staff-tracked-at-depot?id=4');
    expect(findCanonicalKey(address, 'https://web.archive.org/other')).toBe(findCanonicalKey(address, undefined));
  });

  const others = [
    place,
    'https://archive.ph/AbCdE',
    'https://web.archive.org/web/2026*/staff',
    `https://web.archive.org.evil.example/web/20260301120000/${place}`,
    `https://evil.example/web/20260301120000/${place}`,
    `https://evil.example/?https://web.archive.org/web/20260301120000/${place}`,
    'https://web.archive.org/web/20260301120000/https://',
  ];
  it.each(others)('%s is none', (address) => {
    expect(findArchived(address)).toBe(undefined);
  });
});
