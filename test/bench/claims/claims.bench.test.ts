import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims';
import { extract } from '../../../src/page/extract';
import { newsPage } from './news-page';

/** Hardly a sentence in which nobody speaks: about 100 claims in 1,500 words. */
const attributed = [
  '“The cameras never sleep,” said Ola Brandt, a picker at Norvik Logistics. “We were never told.”',
  'The Harbour Workers Union said that drivers were filmed in their cabs, adding that nobody had agreed to it.',
  'According to The Norvik Gazette, the badges record every step, and the firm denied that they are used for discipline.',
  'The depot opened in May and handles parcels for the whole coast; its gates are watched by a security firm.',
].join(' ');
/** The same among narration, about 25 claims in 1,500 words: the labelled articles of our own subject have 20. */
const narrated = [
  attributed,
  `The first badges came in a box in the spring, before the new scanners, and were left on a table by the lockers. Each one is
  the size of a matchbox and holds a chip, a small battery and a sensor that counts steps. Over two weeks the table emptied,
  and by June nobody at Norvik Logistics went through the gate without one. The lockers have since moved to the other hall.`,
  `A shift at the depot lasts nine hours with two breaks. The belts run from five in the morning, and the lorries leave in
  three waves, the last of them at noon. In winter the doors freeze and the whole yard is salted by hand. Two years ago the
  company bought the warehouse next door, put a bridge between the halls and hired sixty people from the villages around.`,
  `Devices of this kind are sold by a dozen firms and cost about as much as a pair of shoes. Most of them send what they
  record to a server every few minutes, where it is kept for months. The Data Office published rules for them in March, with
  a form of four pages for every employer. Ports in the north use them too, on cranes, on trucks and in the control rooms.`,
].map((text) => text.replace(/\s+/g, ' '));

/** Paragraphs of the article until it has `count` words. */
function article(count: number, from: string[] = narrated): string[] {
  const paragraphs: string[] = [];
  for (let words = 0; words < count; words += paragraphs.at(-1)!.split(' ').length)
    paragraphs.push(from[paragraphs.length % from.length]!);
  return paragraphs;
}

/**
 * Median milliseconds of each piece of work over `rounds`, after as many to warm up; the pieces take turns, so that other
 * load on the machine meets them alike.
 */
function medianMs(rounds: number, pieces: Record<string, () => () => unknown>): Record<string, number> {
  const times = Object.keys(pieces).map((): number[] => []);
  for (let round = 0; round < 2 * rounds; round++)
    Object.values(pieces).forEach((prepare, i) => {
      const work = prepare();
      const start = performance.now();
      work();
      if (round >= rounds) times[i]!.push(performance.now() - start);
    });
  return Object.fromEntries(Object.keys(pieces).map((what, i) => [what, median(times[i]!)]));
}

/** Milliseconds of each piece of work, done once: what it takes with nothing compiled and nothing kept. */
function onceMs(pieces: Record<string, () => () => unknown>): Record<string, number> {
  const time = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  return Object.fromEntries(Object.entries(pieces).map(([what, prepare]) => [what, time(prepare())]));
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

/** Readability changes the document it reads, so each run gets a fresh one, made outside the clock. */
const readability = (html: string) => () => {
  const { document } = parseHTML(html);
  return () => new Readability(document as unknown as Document).parse();
};
/** As the extension runs it: a copy of the page, and Readability on that with what it does for show left out. */
const reader = (html: string) => () => {
  const { document } = parseHTML(html);
  return () => extract(document as unknown as Document, '');
};
const claims = (text: string) => () => () => findClaims({ text, blocks: [] });

describe('speed of claims', () => {
  it('the first article that this process reads, each once, before anything is warm', () => {
    print(
      onceMs({
        'Readability parse, the first of this process': readability(newsPage(article(1_500))),
        'claims, the first of this process': claims(article(1_500).join('\n')),
      }),
    );
    expect(findClaims({ text: article(1_500).join('\n'), blocks: [] }).length).toBeGreaterThan(20);
  });

  it('a 1,500-word article beside its Readability parse', { timeout: 60_000 }, () => {
    const html = newsPage(article(1_500));
    const { document } = parseHTML(html);
    const read = new Readability(document as unknown as Document).parse()?.textContent ?? '';
    const text = article(1_500).join('\n');
    print(
      medianMs(60, {
        'Readability parse (document ready), 1,500 words on a page with its chrome': readability(html),
        'copy and Readability parse as the extension runs them, the same page': reader(html),
        'claims, the same 1,500 words': claims(text),
        'claims, 1,500 words with four times as many claims': claims(article(1_500, [attributed]).join('\n')),
      }),
    );
    for (const each of narrated) expect(read).toContain(each);
    expect(findClaims({ text, blocks: [] }).length).toBeGreaterThan(20);
  });

  it('longer articles, and one endless sentence', { timeout: 60_000 }, () => {
    print(
      medianMs(5, {
        'claims, 6,000 words': claims(article(6_000).join('\n')),
        'claims, 24,000 words': claims(article(24_000).join('\n')),
        'claims, 1,500 words in one endless sentence': claims(article(1_500).join(' ').replaceAll('.', ',')),
        'claims, 24,000 words in one endless sentence': claims(article(24_000).join(' ').replaceAll('.', ',')),
      }),
    );
    expect(findClaims({ text: article(6_000).join('\n'), blocks: [] }).length).toBeGreaterThan(80);
  });
});

function print(times: Record<string, number>): void {
  console.table(Object.entries(times).map(([what, ms]) => ({ what, ms: Number(ms.toFixed(1)) })));
}
