import pack from 'virtual:built-in-pack';
import { describe, expect, it } from 'vitest';
import { explainMentions } from '../../../src/engine/mentions/explain-mentions';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { plainArticle } from './plain-article';

const prepared = prepareLexicon(buildLexicon([pack]));
const explain = (text: string) => explainMentions(plainArticle(text), prepared);

describe('every decision has a reason', () => {
  const cases: [text: string, words: string, kept: boolean, reason: RegExp][] = [
    ['Palantir was hired.', 'Palantir', true, /^needs no context$/],
    ['The Metropolitan Police said so. The MPS agreed.', 'MPS', true, /^near "Metropolitan Police"$/],
    ['Reporters like Motherboard.', 'Motherboard', false, /nothing around says/],
    ['The Metropolitan Police Federation objects.', 'Metropolitan Police', false, /^part of/],
    ['Cloud Computing reported growth.', 'Computing', false, /^beside "cloud computing"$/i],
    ['A Palantir.com page', 'Palantir', false, /address/],
    ['Mentor and delivery driver met.', 'Mentor', false, /start of a sentence/],
    ['The gym kept GPS logs of a marathon.', 'GPS', false, /none of .*"employee"/],
  ];
  it.each(cases)('%s', (text, words, kept, reason) => {
    const candidate = explain(text).find((each) => each.text === words);
    expect(candidate?.kept).toBe(kept);
    expect(candidate?.reason).toMatch(reason);
  });
});

it('what is kept is what is found', () => {
  const text = 'The Met, the Metropolitan Police, told The Register. Computing reported that the Met used Palantir.';
  const kept = explain(text).filter((candidate) => candidate.kept);
  const mentions = findMentions(plainArticle(text), prepared);
  expect(mentions.map(({ start, entry }) => [start, entry])).toEqual(kept.map(({ start, entry }) => [start, entry]));
  expect(mentions.length).toBeGreaterThan(4);
});

it('mentions come in reading order and never overlap', () => {
  const mentions = findMentions(
    plainArticle('The Met Police Federation told the Met that geo-location tracking of officers went on.'),
    prepared,
  );
  for (const [at, mention] of mentions.entries())
    expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
});
