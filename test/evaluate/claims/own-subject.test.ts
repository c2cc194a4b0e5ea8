import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims';
import { findMistaken, type Measured, measure, readFound } from './own-subject';
import { readArticles } from './read-articles';
import { type Labelled, readLabels, readSecondLabels } from './read-labels';

const labelled = readLabels();
const second = readSecondLabels();
const texts = readArticles(labelled.map((article) => article.id));
if (texts.size === 0) console.log('claims, own subject: ../shared/articles is absent, nothing measured');

/** In per cent. The first three only rise, the share of the writer's sentences shown as somebody's claim only falls. */
const floors = {
  tuning: { joint: 88.3, chain: 98, voice: 99, mistaken: 1 },
  reporting: { joint: 79.5, chain: 92, voice: 95, mistaken: 1.5 },
};

const articles = labelled.map((article) => {
  const text = texts.get(article.id) ?? '';
  return { ...article, text, gold: article.claims, found: readFound(findClaims({ text, blocks: [] })) };
});

describe.runIf(texts.size > 0).each(['tuning', 'reporting'] as const)(
  'who says what in our own subject, %s half',
  (part) => {
    const half = articles.filter((article) => article.part === part);

    it('is read in the text it was labelled in', () => {
      for (const article of half) expect(article.text.length, article.id).toBe(article.length);
    });

    it('joint F1, chain and voice hold their floors', () => {
      for (const how of ['blind', 'corrected'] as const satisfies Labelled['labelled'][])
        print(`${part}, labelled ${how}`, measure(half.filter((article) => article.labelled === how)));
      print(`${part}, labelled corrected, as a second reader labelled them blind`, measure(half.flatMap(asReadAgain)));
      const all = measure(half);
      print(part, all);
      expect(all.joint).toBeGreaterThanOrEqual(floors[part].joint);
      expect(all.chain).toBeGreaterThanOrEqual(floors[part].chain);
      expect(all.voice).toBeGreaterThanOrEqual(floors[part].voice);
    });

    it("the writer's own voice is hardly ever shown as somebody's claim", () => {
      const sentences = half.flatMap((article) => article.editorial ?? []).length;
      const mistaken = half.flatMap((article) => findMistaken(article.editorial ?? [], article.found)).length;
      const share = (100 * mistaken) / sentences;
      console.log(
        `claims, own subject, ${part}: ${mistaken} of ${sentences} editorial sentences (${share.toFixed(1)} %)`,
      );
      expect(share).toBeLessThanOrEqual(floors[part].mistaken);
    });
  },
);

/** The article with the labels of its second reader; nothing where it has none. */
function asReadAgain(article: (typeof articles)[number]): (typeof articles)[number][] {
  return second.filter(({ id }) => id === article.id).map(({ claims }) => ({ ...article, gold: claims }));
}

function print(what: string, measured: Measured): void {
  const [joint, precision, recall, chain, voice, name, directness] = (
    ['joint', 'precision', 'recall', 'chain', 'voice', 'name', 'directness'] as const
  ).map((figure) => measured[figure].toFixed(1));
  console.log(
    `claims, own subject, ${what}: joint F1 ${joint} (P ${precision}, R ${recall}), ` +
      `of ${measured.right} right of ${measured.labelled}: chain ${chain} %, voice ${voice} %, name ${name} %, directness ${directness} %`,
  );
}
