import { expectedWeights } from './expected-weights';
import { type Fit, fitLogistic, scoreExample } from './fit-logistic';
import { featureNames, isLearntFrom, type LabelledText } from './learning-set';

const expected = featureNames.map((name) => expectedWeights[name]!);

/** The weights that the texts teach, to two decimals: what `src/engine/topic/lexicon-en/weights.ts` holds. */
export function learnWeights(texts: readonly LabelledText[]): Fit {
  const { bias, weights } = fitLogistic(texts.filter(isLearntFrom), expected);
  return { bias: round(bias), weights: weights.map(round) };
}

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * For every text the score by weights learnt without its group, as `groupOf` names it; a text without one is left out.
 * Pool and test fixtures are groups like any other: little or nothing is learnt from them.
 */
export function scoreWithoutGroup(
  texts: readonly LabelledText[],
  groupOf: (text: LabelledText) => string | undefined,
): Map<LabelledText, number> {
  const scores = new Map<LabelledText, number>();
  const groups = new Set(texts.map(groupOf));
  groups.delete(undefined);
  for (const group of groups) {
    const own = texts.filter((text) => groupOf(text) === group);
    const rest = group === 'pool' ? texts : texts.filter((text) => groupOf(text) !== group);
    const fit = learnWeights(rest);
    for (const text of own) scores.set(text, text.scored ? scoreExample(fit, text.values) : 0);
  }
  return scores;
}

/** The source of `src/engine/topic/lexicon-en/weights.ts` for a fit. */
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
