import { expect, test } from 'vitest';
import { couldBeOnSubject } from '../../../src/engine/gate';
import { english } from '../../../src/engine/topic/lexicon-en/lexicon';
import { scoreTopic } from '../../../src/engine/topic/score-topic';
import { prepareTopics } from '../../../src/engine/topic/prepare-topics';
import { readFixtureArticles } from './fixture-articles';
import { knownFalseAlarms, knownMisses } from './known-misses';

const topics = prepareTopics([english]);

const articles = readFixtureArticles();
const onTopic = articles.filter(({ label }) => label === 'on-topic');
const hardNegatives = articles.filter(({ label }) => label === 'hard-negative');

function isShown({ title, text }: { title: string; text: string }): boolean {
  const passes = couldBeOnSubject({ types: ['newsarticle'], title, description: '', sample: text.slice(0, 6000) });
  return passes && scoreTopic({ title, text, language: 'en' }, topics).outcome === 'shown';
}

test.each(onTopic.filter(({ name }) => !(name in knownMisses)))('$name is shown', (article) => {
  expect(isShown(article)).toBe(true);
});

test.each(onTopic.filter(({ name }) => name in knownMisses))('$name is a known miss', (article) => {
  expect(isShown(article)).toBe(false);
});

test.each(hardNegatives.filter(({ name }) => !(name in knownFalseAlarms)))('$name is not shown', (article) => {
  expect(isShown(article)).toBe(false);
});

test.each(hardNegatives.filter(({ name }) => name in knownFalseAlarms))('$name is a known false alarm', (article) => {
  expect(isShown(article)).toBe(true);
});

test('there are articles enough on both sides, short and long', () => {
  expect(onTopic.length).toBeGreaterThanOrEqual(106);
  expect(hardNegatives.length).toBeGreaterThanOrEqual(88);
  expect(onTopic.filter(({ form }) => form === 'long').length).toBeGreaterThanOrEqual(7);
  const names = articles.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(knownMisses), ...Object.keys(knownFalseAlarms)]));
});
