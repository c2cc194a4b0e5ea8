import { expectedWeights } from './expected-weights';
import { type Fit, fitLogistic, scoreExample } from './fit-logistic';
import { featureNames, isLearntFrom, type LabelledText } from './learning-set';

const expected = featureNames.map((name) => expectedWeights[name]!);

/** The weights that the texts teach, to two decimals: what `src/engine/topic/weights.ts` holds. */
export function learnWeights(texts: readonly LabelledText[]): Fit {
  const { bias, weights } = fitLogistic(texts.filter(isLearntFrom), expected);
  return { bias: round(bias), weights: weights.map(round) };
}

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * For every text the score by weights learnt without its publisher. The pool is no publisher: three quarters of it
 * are never learnt from, and the quarter that is keeps the fitted score.
 */
export function scoreWithoutPublisher(texts: readonly LabelledText[]): Map<LabelledText, number> {
  const scores = new Map<LabelledText, number>();
  for (const publisher of new Set(texts.map((text) => text.publisher))) {
    const own = texts.filter((text) => text.publisher === publisher);
    const rest = publisher === 'pool' ? texts : texts.filter((text) => text.publisher !== publisher);
    const fit = learnWeights(rest);
    for (const text of own) scores.set(text, text.scored ? scoreExample(fit, text.values) : 0);
  }
  return scores;
}

/** The source of `src/engine/topic/weights.ts` for a fit. */
export function describeWeights({ bias, weights }: Fit): string {
  const rows = featureNames.map((name, i) => `  ${/\W/.test(name) ? `'${name}'` : name}: ${weights[i]},`);
  return `/** What each feature adds to the score before calibration. Written by \`test/evaluate/topic/detection.test.ts\`. */
export const weights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};

/** The score, before calibration, of an article that shows nothing. */
export const bias = ${bias};
`;
}
