import { Readability } from '@mozilla/readability';
import { afterEach, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { copyPage } from '../../../src/page/copy-page';
import { readArticle } from '../../../src/page/read-article';
import { readMetadata } from '../../../src/page/read-metadata';
import { readText } from '../../../src/page/read-text';
import { printTable } from '../../evaluate/article/print-table';
import { openPage } from '../../page/read-fixtures';

afterEach(() => document.body.replaceChildren());

const repeats = 5;

/** What is timed on a live page; what a step needs first does not count. */
const steps: Record<string, { prepare?: (page: Document) => Document; run: (page: Document) => unknown }> = {
  'Readability alone': { prepare: clone, run: (page) => new Readability(page).parse() },
  'its clone of a live page': { run: clone },
  readArticle: { run: readArticle },
  'of that the copy': { run: copyPage },
  'of that the metadata': { run: readMetadata },
  readText: { run: readText },
};

test('times on real pages, beside Readability on the same ones', async (context) => {
  const ids = await commands.listPages();
  if (ids.length === 0) context.skip('no ../shared: real pages are not timed');
  const times = Object.fromEntries(Object.keys(steps).map((name) => [name, [] as number[]]));
  for (const id of ids) {
    const page = await openPage(withoutRequests(await commands.readPage(id)));
    for (const [name, best] of Object.entries(timeSteps(page))) times[name]!.push(best);
    document.body.replaceChildren();
  }
  const alone = times['Readability alone']!;
  printTable(
    ['step', 'median ms', 'p95 ms', 'sum ms', '× alone at p95', 'in sum'],
    Object.entries(times).map(([name, all]) => [
      name,
      quantile(all, 0.5),
      quantile(all, 0.95),
      sum(all),
      quantile(all, 0.95) / quantile(alone, 0.95),
      sum(all) / sum(alone),
    ]),
  );
  expect(times['readArticle']!.length).toBe(ids.length);
});

/** The best of some runs of each step, in turns, so that whatever else the machine does falls on all alike. */
function timeSteps(page: Document): Record<string, number> {
  const best = Object.fromEntries(Object.keys(steps).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const [name, { prepare, run }] of Object.entries(steps)) {
      const subject = prepare ? prepare(page) : page;
      const start = performance.now();
      run(subject);
      best[name] = Math.min(best[name]!, performance.now() - start);
    }
  }
  return best;
}

function clone(page: Document): Document {
  return page.cloneNode(true) as Document;
}

/** The page as it is, but that nothing of it is loaded or run. */
function withoutRequests(source: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  return /<head[\s>]/i.test(source) ? source.replace(/<head(\s[^>]*)?>/i, `$&${policy}`) : policy + source;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

const quantile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1]!;
