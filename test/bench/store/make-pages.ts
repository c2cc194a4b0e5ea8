import type { DraftPage } from '../../../src/store/draft-page';
import { hashText, packText } from '../../../src/store/pack-text';

/** Words of an article: as many as a longer report in a newspaper has. */
const wordCount = 900;

/** Pages of articles with their text packed, each at an address of its own; a paragraph each fifty words. */
export function makePages(count: number): Promise<DraftPage[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const key = `https://reports.example.com/2026/${index}`;
      const text = makeText(index);
      const blocks = [...text.matchAll(/[^\n]+/g)].map((found) => ({
        kind: 'paragraph' as const,
        start: found.index,
        end: found.index + found[0].length,
      }));
      const facts = { title: `What the depot counts, part ${index}`, byline: 'A. Ekholm', outlet: 'The Ledger' };
      const version = { hash: await hashText(text), facts, length: text.length, retrieved: '2026-05-01T08:00:00.000Z' };
      return {
        ...{ article: `article-${index}`, key, url: key, isAllowed: true },
        version: { ...version, packed: await packText({ text, blocks }) },
      };
    }),
  );
}

/** Made-up words, common ones more often than rare ones, so that it packs about as well as English does. */
function makeText(seed: number): string {
  let state = seed + 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; // Numerical Recipes
    return Math.floor((state / 2 ** 32) * below);
  };
  const syllables = [
    'ca',
    'me',
    'ra',
    'de',
    'pot',
    'in',
    'sha',
    'lo',
    'ter',
    'un',
    'io',
    'ning',
    'ed',
    'th',
    'qu',
    'est',
  ];
  const words = Array.from({ length: 500 }, () =>
    Array.from({ length: 1 + random(4) }, () => syllables[random(syllables.length)]).join(''),
  );
  return Array.from({ length: wordCount }, (_, n) => {
    const word = words[Math.floor(random(500) * (random(500) / 500))]!;
    return n % 50 === 49 ? `${word}.\n` : `${word} `;
  }).join('');
}
