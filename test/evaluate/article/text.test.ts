import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article';
import { findCollection, type Page } from './pages';
import { printTable } from './print-table';
import { plainText } from './plain-text';
import { type Overlap, scoreOverlap } from './token-f1';

interface Measured {
  page: Page;
  ours: string | undefined;
  /** Readability alone on the same page. */
  alone: string;
  truth?: { whole: string; withoutCaptions: string };
  segments?: { with: string[]; without: string[] };
}

const collection = findCollection();
const documentOf = (html: string) => parseHTML(html).document as unknown as Document;
const measured: Measured[] = [];

beforeAll(() => {
  for (const page of collection?.pages ?? []) {
    const html = collection!.read(page.file);
    const ours = readArticle(documentOf(html))?.article.text;
    const [html_, json] = ['.expected.html', '.expected.json'].map((end) =>
      page.truth?.find((file) => file.endsWith(end)),
    );
    if (!html_ && !json) continue;
    const alone = plainText(new Readability(documentOf(html)).parse()?.content ?? '');
    const entry: Measured = { page, ours, alone };
    if (html_) {
      const source = collection!.read(html_);
      entry.truth = { whole: plainText(source), withoutCaptions: plainText(source, 'figcaption') };
    }
    if (json) entry.segments = JSON.parse(collection!.read(json));
    measured.push(entry);
  }
}, 300_000);

describe.runIf(collection)('on real pages', () => {
  const of = (repo: string) => measured.filter(({ page, truth }) => truth && page.repo === repo);
  const mean = (scores: Overlap[], field: keyof Overlap) =>
    scores.reduce((sum, score) => sum + score[field], 0) / scores.length;

  /** Mean over the pages of a collection that were read as articles. */
  function compare(repo: string, kind: 'whole' | 'withoutCaptions') {
    const read = of(repo).filter(({ ours }) => ours !== undefined);
    const ours = read.map((entry) => scoreOverlap(entry.ours!, entry.truth![kind]));
    const alone = read.map((entry) => scoreOverlap(entry.alone, entry.truth![kind]));
    return { pages: read.length, ours, alone };
  }

  test('the words of the article are found as well as by Readability alone', () => {
    const rows: (string | number)[][] = [];
    for (const repo of ['mozilla/readability', 'omnivore-app/omnivore']) {
      for (const kind of ['whole', 'withoutCaptions'] as const) {
        const { pages, ours, alone } = compare(repo, kind);
        const row = [ours, alone].flatMap((list) =>
          (['f1', 'precision', 'recall'] as const).map((field) => mean(list, field)),
        );
        rows.push([repo, kind, pages, ...row]);
      }
    }
    printTable(['truth', 'captions', 'pages', 'F1', 'P', 'R', 'alone F1', 'P', 'R'], rows);
    expect(mean(compare('mozilla/readability', 'withoutCaptions').ours, 'f1')).toBeGreaterThan(0.98);
    expect(mean(compare('omnivore-app/omnivore', 'withoutCaptions').ours, 'f1')).toBeGreaterThan(0.91);
  });

  test('segments that people marked are in and out at least as often as with Readability alone', () => {
    const rate = (text: (entry: Measured) => string, field: 'with' | 'without') => {
      let [found, all] = [0, 0];
      for (const entry of measured) {
        for (const segment of entry.segments?.[field] ?? []) {
          all += 1;
          if (fold(text(entry)).includes(fold(segment))) found += 1;
        }
      }
      return { found, all };
    };
    const [ours, alone] = [(entry: Measured) => entry.ours ?? '', (entry: Measured) => entry.alone];
    const result = {
      with: { ours: rate(ours, 'with'), alone: rate(alone, 'with') },
      without: { ours: rate(ours, 'without'), alone: rate(alone, 'without') },
    };
    printTable(
      ['segments', 'of', 'ours', 'Readability alone'],
      (['with', 'without'] as const).map((field) => [
        field,
        result[field].ours.all,
        result[field].ours.found,
        result[field].alone.found,
      ]),
    );
    expect(result.with.ours.found).toBeGreaterThanOrEqual(result.with.alone.found);
    expect(result.without.ours.found).toBeLessThan(result.without.alone.found);
  });

  test('few pages of the collections are taken for no article', () => {
    const refused = measured.filter(({ ours }) => ours === undefined).map(({ page }) => page.id);
    console.log(`not articles: ${refused.join(', ')}`);
    expect(refused.length).toBeLessThanOrEqual(6);
  });
});

test.skipIf(collection)('the collection is not beside the project: the text is not measured', () => {});

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
