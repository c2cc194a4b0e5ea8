import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims';

const paragraph = [
  '“The cameras never sleep,” said Ola Brandt, a picker at Norvik Logistics. “We were never told.”',
  'The Harbour Workers Union said that drivers were filmed in their cabs, adding that nobody had agreed to it.',
  'According to The Norvik Gazette, the badges record every step, and the firm denied that they are used for discipline.',
  'The depot opened in May and handles parcels for the whole coast; its gates are watched by a security firm.',
];
const words = paragraph.join(' ').split(' ').length;

function article(count: number): string[] {
  return Array.from({ length: Math.ceil(count / words) }, () => paragraph.join(' '));
}

function page(paragraphs: string[]): string {
  const menu = Array.from({ length: 60 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('');
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html><head><title>Badges</title></head><body><nav><ul>${menu}</ul></nav><article><h1>Badges at Norvik</h1>${body}</article><footer><ul>${menu}</ul></footer></body></html>`;
}

/** Median milliseconds of a few runs, after one to warm up. */
function medianMs(work: () => unknown): number {
  work();
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4]!;
}

describe('speed of claims', () => {
  it('a 1,500-word article beside its Readability parse, and longer ones', { timeout: 60_000 }, () => {
    const html = page(article(1_500));
    const rows = [
      { what: 'Readability parse (document ready), 1,500 words', ms: parseMs(html) },
      ...[1_500, 6_000, 24_000].map((count) => {
        const text = article(count).join('\n');
        return { what: `claims, ${count} words`, ms: medianMs(() => findClaims({ text, blocks: [] })) };
      }),
      ...[1_500, 24_000].map((count) => {
        const text = article(count).join(' ').replaceAll('.', ',');
        return {
          what: `claims, ${count} words in one endless sentence`,
          ms: medianMs(() => findClaims({ text, blocks: [] })),
        };
      }),
    ];
    console.table(rows.map((row) => ({ ...row, ms: Number(row.ms.toFixed(1)) })));
    expect(findClaims({ text: article(1_500).join('\n'), blocks: [] }).length).toBeGreaterThan(50);
  });
});

/** Readability changes the document it reads, so each run gets a fresh one, made outside the clock. */
function parseMs(html: string): number {
  const times = Array.from({ length: 10 }, () => {
    const { document } = parseHTML(html);
    const start = performance.now();
    new Readability(document as unknown as Document).parse();
    return performance.now() - start;
  });
  return times.slice(1).sort((a, b) => a - b)[4]!;
}
