import { describe, expect, it } from 'vitest';
import { measure } from './own-subject';
import { readArticles } from './read-articles';
import { readLabels, readSecondLabels } from './read-labels';

const second = readSecondLabels();
const texts = readArticles(second.map((article) => article.id));

describe.runIf(texts.size > 0)('two readers of the same articles of our own subject', () => {
  it('agree far more than rules and a reader do', () => {
    const first = new Map(readLabels().map((article) => [article.id, article.claims]));
    const pairs = second.map((article) => {
      const text = texts.get(article.id) ?? '';
      expect(text.length, article.id).toBe(article.length);
      return { id: article.id, text, gold: first.get(article.id)!, found: article.claims };
    });
    for (const pair of [...pairs.map((one) => [one]), pairs]) {
      const { joint, right, labelled, chain, voice, name, directness } = measure(pair);
      console.log(
        `claims, agreement, ${pair.length === 1 ? pair[0]!.id : 'all'}: joint F1 ${joint.toFixed(1)}, of ${right} right of ${labelled}: ` +
          `chain ${chain.toFixed(1)} %, voice ${voice.toFixed(1)} %, name ${name.toFixed(1)} %, directness ${directness.toFixed(1)} %`,
      );
    }
    expect(measure(pairs).joint).toBeGreaterThanOrEqual(90);
  });
});
