import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article';
import { findCollection } from './pages';
import { scoreOverlap } from './token-f1';

const collection = findCollection();

test.runIf(collection)('the text', () => {
  const rows: Record<string, number[][]> = {};
  const worst: [number, number, number, string][] = [];
  for (const page of collection!.pages) {
    const truthFile = page.truth?.find((f) => f.endsWith('expected.html'));
    const html = collection!.read(page.file);
    const doc = () => parseHTML(html).document as unknown as Document;
    let t = performance.now();
    const ours = readArticle(doc());
    const oursMs = performance.now() - t;
    t = performance.now();
    const theirs = new Readability(doc()).parse();
    const theirsMs = performance.now() - t;
    const row = (rows[page.repo] ??= []);
    if (truthFile) {
      const truth = parseHTML(`<!doctype html><body>${collection!.read(truthFile)}</body>`).document;
      for (const el of truth.querySelectorAll('p,div,li,h1,h2,h3,h4,td,br,section')) el.append(' ');
      const text = truth.body.textContent;
      const a = scoreOverlap(ours?.article.text ?? '', text);
      const b = scoreOverlap((theirs?.content ?? '').replace(/<[^>]*>/g, ' ').replace(/&[a-z]+;/g, ' '), text);
      row.push([a.f1, b.f1, a.precision, a.recall, oursMs, theirsMs]);
      worst.push([a.f1 - b.f1, a.f1, b.f1, page.id]);
    } else row.push([Number.NaN, Number.NaN, Number.NaN, Number.NaN, oursMs, theirsMs]);
  }
  for (const [repo, list] of Object.entries(rows)) {
    const mean = (i: number) => {
      const xs = list.map((r) => r[i]!).filter((x) => !Number.isNaN(x));
      return (xs.reduce((s, x) => s + x, 0) / xs.length).toFixed(4);
    };
    console.log(
      repo,
      list.length,
      'ours',
      mean(0),
      'theirs',
      mean(1),
      'P',
      mean(2),
      'R',
      mean(3),
      'ms',
      mean(4),
      mean(5),
    );
  }
  worst.sort((a, b) => a[0] - b[0]);
  for (const w of worst.slice(0, 25)) console.log(w[0].toFixed(3), w[1].toFixed(3), w[2].toFixed(3), w[3]);
  expect(1).toBe(1);
});
