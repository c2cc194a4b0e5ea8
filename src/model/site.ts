import { secondLevels, sharedHosts } from './address-rules';

/**
 * The part of a host that one owner holds: `news.example.co.uk` → `example.co.uk`. A host that is a number, a name
 * without a dot, or itself a suffix that many share, is its own.
 */
export function siteOf(host: string): string {
  const labels = host.split('.');
  if (/^\[|^[\d.]+$/.test(host)) return host;
  const suffix = suffixLabels(labels);
  return labels.slice(-Math.min(labels.length, suffix + 1)).join('.');
}

/** Whether both addresses belong to one owner. */
export const isSameSite = (a: string, b: string): boolean =>
  siteOf(new URL(a).hostname) === siteOf(new URL(b).hostname);

/** How many labels at the end are nobody's in particular. */
function suffixLabels(labels: string[]): number {
  for (const size of [3, 2]) if (labels.length > size && sharedHosts.has(labels.slice(-size).join('.'))) return size;
  const [second = '', top = ''] = labels.slice(-2);
  // `blogspot.co.uk`, `blogspot.de`: the same host under many countries.
  if (/^blogspot\./.test(labels.slice(-3).join('.'))) return 3;
  if (second === 'blogspot') return 2;
  return labels.length > 2 && top.length === 2 && secondLevels.test(second) ? 2 : 1;
}
