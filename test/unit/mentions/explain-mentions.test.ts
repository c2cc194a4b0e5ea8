import pack from 'virtual:built-in-pack';
import { describe, expect, it } from 'vitest';
import { explainMentions } from '../../../src/engine/mentions/explain-mentions';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { plainArticle } from './plain-article';

const prepared = prepareLexicon(buildLexicon([pack]));
const explain = (text: string) => explainMentions(plainArticle(text), prepared, 'shown');

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

describe('the article’s topic', () => {
  const explainIn = (outcome: 'shown' | 'silent', text: string, words: string) =>
    explainMentions(plainArticle(text), prepared, outcome).find((each) => each.text === words);
  it.each([
    [
      'a technique with an everyday name',
      'The software takes screenshots of each employee to monitor work.',
      'screenshots',
    ],
    ['a story known by a firm’s name', 'Riders of Glovo, the gig economy says, ride on.', 'Glovo'],
  ])('%s is refused where the article is about something else', (_, text, words) => {
    expect(explainIn('silent', text, words)).toMatchObject({
      kept: false,
      reason: expect.stringMatching(/another subj/),
    });
    expect(explainIn('shown', text, words)?.kept).toBe(true);
  });
  it('a name that means nothing else is kept in any article', () => {
    expect(explainIn('silent', 'Bossware came up at work.', 'Bossware')?.kept).toBe(true);
    expect(explainIn('silent', 'Palantir was hired.', 'Palantir')?.kept).toBe(true);
  });
  it('letters for an office need no more in an article on the subject, unless tokens are near', () => {
    expect(explainIn('silent', 'The ICO said so.', 'ICO')?.kept).toBe(false);
    expect(explainIn('shown', 'The ICO said so.', 'ICO')?.kept).toBe(true);
    expect(explainIn('shown', 'The ICO raised 20m dollars for all the tokens it sold.', 'ICO')?.kept).toBe(false);
  });
});

it('a technique that no everyday word names needs nobody at work beside it in an article on the subject', () => {
  const kept = (outcome: 'shown' | 'silent') =>
    explainMentions(plainArticle('Driver-facing cameras see who yawns.'), prepared, outcome)[0]?.kept;
  expect([kept('shown'), kept('silent')]).toEqual([true, false]);
});

it.each([
  ['leaked', 'In the shop an employee recorded CCTV footage of a theft with a phone.'],
  ['handed over', 'CCTV recorded a theft; it was sent to the employer of the thief, and an employee posted it.'],
  ['kept from', 'Cameras recorded the shop; nobody prevented its employee from filming the CCTV screen.'],
])('recordings that people at work handle watch nobody at work: %s', (_, text) => {
  expect(explain(text).find((each) => each.text === 'CCTV')?.reason).toMatch(/handles it/);
});
it('recordings of people at work stay, whoever handles them', () => {
  const text = 'CCTV recorded all workers of the depot, and an employee leaked the footage.';
  expect(explain(text).find((each) => each.text === 'CCTV')?.kept).toBe(true);
});

it('what is kept is what is found', () => {
  const text = 'The Met, the Metropolitan Police, told The Register. Computing reported that the Met used Palantir.';
  const kept = explain(text).filter((candidate) => candidate.kept);
  const mentions = findMentions(plainArticle(text), prepared, 'shown');
  expect(mentions.map(({ start, entry }) => [start, entry])).toEqual(kept.map(({ start, entry }) => [start, entry]));
  expect(mentions.length).toBeGreaterThan(4);
});

it('mentions come in reading order and never overlap', () => {
  const mentions = findMentions(
    plainArticle('The Met Police Federation told the Met that geo-location tracking of officers went on.'),
    prepared,
    'shown',
  );
  for (const [at, mention] of mentions.entries())
    expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
});
