import { expect, test } from 'vitest';
import { expectedWeights } from '../../evaluate/topic/expected-weights';
import { countFeatures } from '../../../src/engine/topic/count-features';
import { english } from '../../../src/engine/topic/lexicon-en/lexicon';
import { prepareTopics } from '../../../src/engine/topic/prepare-topics';
import { spellings } from '../../../src/engine/topic/term-index';
import { wordKinds } from '../../../src/engine/topic/topic-lexicon';

const topic = prepareTopics([english]).en!;
const { weights } = english;

test.each(wordKinds)('no spelling of kind "%s" is listed twice', (kind) => {
  const all = english.terms[kind].flatMap(spellings);
  expect(all.filter((spelling, i) => all.indexOf(spelling) !== i)).toEqual([]);
});

test.each(wordKinds)('terms of kind "%s" are lower-case words with single spaces', (kind) => {
  for (const spelling of english.terms[kind].flatMap(spellings))
    expect(spelling).toMatch(/^[\p{Ll}\d]+( [\p{Ll}\d]+)*$/u);
});

test('a term in brackets stands for all its spellings', () => {
  expect(spellings('(gig|food) rider(|s)')).toEqual(['gig rider', 'gig riders', 'food rider', 'food riders']);
});

test('every feature has a weight and an expectation, in the same order', () => {
  const names = countFeatures('', '', topic).map(({ name }) => name);
  expect(Object.keys(weights)).toEqual(names);
  expect(Object.keys(expectedWeights)).toEqual(names);
});

test('a sign of the subject never counts against it, another subject never for it', () => {
  for (const [name, weight] of Object.entries(weights)) {
    expect(weight * expectedWeights[name]!, name).toBeGreaterThanOrEqual(0);
  }
});
