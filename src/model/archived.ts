import { archives } from './address-rules';

/** A page as an archive keeps it. */
export interface Archived {
  /** The address it was kept from. */
  of: string;
  /** The day it was kept, as `2026-11-26`. */
  on: string;
}

/** What an archive's address says of the page that is kept there; undefined for any other address. */
export function findArchived(address: string): Archived | undefined {
  for (const archive of archives) {
    const [start = '', day = ''] = archive.exec(address) ?? [];
    const of = address.slice(start.length);
    if (start && URL.canParse(of)) return { of, on: day.replace(/\D/g, '').replace(/(....)(..)(..)/, '$1-$2-$3') };
  }
  return undefined;
}
