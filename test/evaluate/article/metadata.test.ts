import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readMetadata } from '../../../src/page/read-metadata';
import { hasSharedArticles, readSharedArticles } from '../shared-articles';
import { printTable } from './print-table';

const fields = ['title', 'byline', 'outlet', 'published', 'language'] as const;
type Field = (typeof fields)[number];

/** Names under which the three collections keep each field. */
const truthNames: Record<Field, string[]> = {
  title: ['title'],
  byline: ['byline', 'author'],
  outlet: ['siteName'],
  published: ['publishedTime', 'publishedDate', 'date'],
  language: ['lang'],
};

/** What one collection writes where a page names no outlet: the host of its own test server. */
const notGiven = 'fakehost';

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/^\s*(written )?(by|von|par|por)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same day in the page's own time zone or in UTC. */
const days = (text: string) => [text.slice(0, 10), new Date(text).toJSON()?.slice(0, 10)];

const isRight = (field: Field, found: string, truth: string): boolean => {
  if (field === 'published') return days(truth).some((day) => day !== undefined && days(found).includes(day));
  if (field === 'language') return fold(found).slice(0, 2) === fold(truth).slice(0, 2);
  return fold(found) === fold(truth);
};

/** At least so many of the values that a collection gives must be read rightly; measured, then rounded down. */
const floors: Record<string, Record<Field, number>> = {
  'mozilla/readability': { title: 0.83, byline: 0.8, outlet: 0.99, published: 0.99, language: 0.99 },
  'omnivore-app/omnivore': { title: 0.91, byline: 0.86, outlet: 0.95, published: 0.83, language: 0 },
  'adbar/trafilatura': { title: 0.84, byline: 0.57, outlet: 0, published: 0.81, language: 0 },
};

test.runIf(hasSharedArticles)('title, byline, outlet, date and language of real pages', () => {
  const counts = new Map<string, { right: number; wrong: number; missed: number }>();
  for (const page of readSharedArticles()) {
    const json = page.truth['expected-metadata.json'] ?? page.truth['expected.json'];
    if (!json) continue;
    const truth: Record<string, unknown> = JSON.parse(json);
    const found = readMetadata(parseHTML(page.content).document as unknown as Document);
    for (const field of fields) {
      const value = truthNames[field]
        .map((name) => truth[name])
        .find((name) => typeof name === 'string' && name !== '' && name !== notGiven);
      if (typeof value !== 'string') continue;
      const key = `${page.repo} ${field}`;
      const count = counts.get(key) ?? { right: 0, wrong: 0, missed: 0 };
      counts.set(key, count);
      const ours = found[field];
      count[!ours ? 'missed' : isRight(field, ours, value) ? 'right' : 'wrong'] += 1;
    }
  }
  const rows = [...counts].map(([key, { right, wrong, missed }]) => [
    key,
    right,
    wrong,
    missed,
    right / (right + wrong + missed),
  ]);
  printTable(['field', 'right', 'wrong', 'missed', 'share right'], rows);
  for (const [key, { right, wrong, missed }] of counts) {
    const [repo = '', field = ''] = key.split(' ');
    expect(right / (right + wrong + missed), key).toBeGreaterThanOrEqual(floors[repo]![field as Field]);
  }
});

/**
 * What a page's source says of its last change and its own address, in its own markup: found by these expressions in the
 * source as it is, since no collection gives either. A second reading of the same markup, not a judgement by people.
 */
const declared = {
  modified: [
    /"dateModified"\s*:\s*"([^"]+)"/g,
    /<meta(?=[^>]*(?:article:modified_time|og:updated_time|dcterms\.modified|"dateModified"))[^>]*content="([^"]+)"/gi,
  ],
  canonicalUrl: [/<link(?=[^>]*rel="canonical")[^>]*href="([^"]+)"/gi, /<meta(?=[^>]*og:url)[^>]*content="([^"]+)"/gi],
};

const isSame = {
  modified: (found: string, said: string) => days(said).some((day) => day !== undefined && days(found).includes(day)),
  canonicalUrl: (found: string, said: string) =>
    found.replace(/\/$/, '').endsWith(said.replaceAll('&amp;', '&').trim().replace(/\/$/, '')),
};

test.runIf(hasSharedArticles)('last change and canonical address are those that the page itself declares', () => {
  const pages = readSharedArticles()
    .filter(({ kind }) => kind === 'html')
    .map(({ content }) => ({ content, found: readMetadata(parseHTML(content).document as unknown as Document) }));
  const rows = (['modified', 'canonicalUrl'] as const).map((field) => {
    const count = { right: 0, wrong: 0, missed: 0, unsaid: 0 };
    for (const { content, found } of pages) {
      const said = declared[field].flatMap((pattern) => [...content.matchAll(pattern)].map((match) => match[1]!));
      const ours = found[field];
      if (said.length === 0) count.unsaid += 1;
      else if (!ours) count.missed += 1;
      else count[said.some((value) => isSame[field](ours, value)) ? 'right' : 'wrong'] += 1;
    }
    const share = count.right / (count.right + count.wrong + count.missed);
    expect.soft(share, field).toBeGreaterThanOrEqual(field === 'modified' ? 0.96 : 0.98);
    return [field, count.right, count.wrong, count.missed, count.unsaid, share];
  });
  printTable(['field', 'right', 'wrong', 'missed', 'not declared', 'share right'], rows);
});

test.skipIf(hasSharedArticles)('the collection is not beside the project: metadata is not measured', () => {});
