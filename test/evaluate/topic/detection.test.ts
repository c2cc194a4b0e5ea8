import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { couldBeOnSubject } from '../../../src/engine/gate';
import { english } from '../../../src/engine/topic/lexicon-en/lexicon';
import { offeredFrom, scoreTopic, shownFrom } from '../../../src/engine/topic/score-topic';
import { prepareTopics } from '../../../src/engine/topic/prepare-topics';
import { hasSharedArticles } from '../shared-articles';
import { describeWeights, learnWeights, scoreWithoutGroup } from './learn-weights';
import { isLearntFrom, type LabelledText, readLabelledTexts } from './learning-set';
import { describeShare } from './wilson';

const topics = prepareTopics([english]);

/** What gate and engine together make of a text. */
interface Judged {
  text: LabelledText;
  score: number;
  /** By weights learnt without the text's publisher. */
  heldOut: number;
  /** Of a legal case: by weights learnt without the cases of its authority. */
  withoutAuthority: number;
  passed: boolean;
}

let judged: Judged[] = [];

beforeAll(() => {
  if (!hasSharedArticles) return;
  const texts = readLabelledTexts();
  const heldOut = scoreWithoutGroup(texts, ({ publisher }) => publisher);
  const withoutAuthority = scoreWithoutGroup(texts, ({ authority }) => authority);
  judged = texts.map((text) => {
    const hints = { types: [], title: text.title, description: '', sample: text.text.slice(0, 6000) };
    return {
      text,
      score: scoreTopic(text, topics).score,
      heldOut: heldOut.get(text)!,
      withoutAuthority: withoutAuthority.get(text) ?? 0,
      passed: couldBeOnSubject(hints),
    };
  });
}, 600_000);

type Column = 'score' | 'heldOut' | 'withoutAuthority';
const isShown = (item: Judged, column: Column, from = shownFrom) => item.passed && item[column] >= from;
const count = (items: Judged[], column: Column, from = shownFrom) =>
  items.filter((item) => isShown(item, column, from)).length;
const pick = (label: string, genre: string, form = 'whole') =>
  judged.filter(({ text }) => text.clear && text.label === label && text.genre === genre && text.form === form);
const list = (items: Judged[]) => items.map(({ text, score }) => `${text.id} ${score.toFixed(2)}`).join('\n  ');

const weightsFile = join(import.meta.dirname, '../../../src/engine/topic/lexicon-en/weights.ts');

describe.runIf(hasSharedArticles)('topic detection on real articles', () => {
  test('the shipped weights are those that the texts teach (WRITE_WEIGHTS=1 writes them)', () => {
    const learnt = describeWeights(learnWeights(judged.map(({ text }) => text)));
    if (process.env.WRITE_WEIGHTS) writeFileSync(weightsFile, learnt);
    expect(readFileSync(weightsFile, 'utf8')).toBe(learnt);
  });

  test('by kind: shown, and shown or offered, by the shipped weights and by weights learnt without the publisher', () => {
    const rows = ['on-topic', 'hard-negative', 'negative'].flatMap((label) =>
      ['news and blogs', 'legal cases', 'other pages', 'fixtures', 'test fixtures'].flatMap((genre) =>
        ['whole', 'opening'].map((form) => ({ kind: `${label}, ${genre}, ${form}`, items: pick(label, genre, form) })),
      ),
    );
    const table = rows.filter(({ items }) => items.length > 0);
    for (const column of ['score', 'heldOut'] as const) {
      console.log(column === 'score' ? 'Shipped weights (fitted on these texts)' : 'Cross-validated over publishers');
      console.table(
        Object.fromEntries(
          table.map(({ kind, items }) => [
            kind,
            {
              shown: describeShare(count(items, column), items.length),
              'shown or offered': describeShare(count(items, column, offeredFrom), items.length),
            },
          ]),
        ),
      );
    }
    for (const label of ['on-topic', 'hard-negative']) {
      const cases = pick(label, 'legal cases');
      console.log(
        `Learnt without the authority, ${label}:`,
        describeShare(count(cases, 'withoutAuthority'), cases.length),
      );
    }
    const news = pick('on-topic', 'news and blogs');
    const wrong = ['hard-negative', 'negative'].flatMap((label) => pick(label, 'news and blogs'));
    const shown = count(news, 'score');
    console.log('News and blogs: precision', describeShare(shown, shown + count(wrong, 'score')));
    console.log(
      'Missed:\n ',
      list(judged.filter((item) => item.text.isOnTopic && item.text.clear && !isShown(item, 'score'))),
    );
    console.log('News missed, cross-validated:\n ', list(news.filter((item) => !isShown(item, 'heldOut'))));
    const hard = ['news and blogs', 'legal cases'].flatMap((genre) => pick('hard-negative', genre));
    console.log('Hard negatives shown:\n ', list(hard.filter((item) => isShown(item, 'score'))));
    expect(shown).toBeGreaterThanOrEqual(14);
    expect(count(wrong, 'score')).toBe(0);
    expect(count(news, 'heldOut')).toBeGreaterThanOrEqual(14);
    expect(count(wrong, 'heldOut')).toBe(0);
    expect(count(hard, 'score') / hard.length).toBeLessThanOrEqual(0.01);
    for (const column of ['score', 'heldOut', 'withoutAuthority'] as const) {
      expect(count(pick('on-topic', 'legal cases'), column)).toBeGreaterThanOrEqual(54);
      expect(count(pick('hard-negative', 'legal cases'), column)).toBeLessThanOrEqual(column === 'heldOut' ? 3 : 1);
    }
    expect(count(pick('on-topic', 'fixtures'), 'heldOut')).toBeGreaterThanOrEqual(57);
    expect(count(pick('on-topic', 'test fixtures'), 'score')).toBeGreaterThanOrEqual(10);
    expect(count(pick('hard-negative', 'fixtures'), 'heldOut')).toBeLessThanOrEqual(1);
    expect(count(pick('hard-negative', 'test fixtures'), 'score')).toBe(0);
  });

  test('at most one text in 2,000 of the pool is shown wrongly', () => {
    const pool = judged.filter(({ text }) => text.genre === 'pool' && text.clear);
    const unseen = pool.filter(({ text }) => !isLearntFrom(text));
    console.log('Pool, all:', describeShare(count(pool, 'score'), pool.length));
    console.log('Pool, never learnt from:', describeShare(count(unseen, 'score'), unseen.length));
    console.log('Pool, shown or offered:', describeShare(count(pool, 'score', offeredFrom), pool.length));
    console.log('Shown wrongly:\n ', list(pool.filter((item) => isShown(item, 'score'))));
    expect(count(pool, 'score') / pool.length).toBeLessThanOrEqual(1 / 2000);
  });

  test('the gate loses nothing that the engine would show, and shuts out nearly all else', () => {
    const shown = judged.filter(({ text, score }) => !text.genre.endsWith('fixtures') && score >= shownFrom);
    const lost = shown.filter(({ passed }) => !passed);
    console.log('Lost by the gate:', describeShare(lost.length, shown.length), list(lost));
    for (const genre of ['pool', 'news and blogs', 'other pages', 'legal cases'] as const) {
      const others = judged.filter(({ text }) => text.genre === genre && !text.isOnTopic && text.form === 'whole');
      const passed = others.filter((item) => item.passed).length;
      console.log(`Off-subject ${genre} let through by the gate:`, describeShare(passed, others.length));
      if (genre === 'pool') expect(passed / others.length).toBeLessThan(0.08);
    }
    expect(lost.filter(({ text }) => text.isOnTopic).length / shown.length).toBeLessThanOrEqual(0.01);
  });

  test('scores mean what they say', () => {
    const rows = judged.filter(({ text }) => text.clear && text.genre !== 'pool' && !text.genre.endsWith('fixtures'));
    const edges = [0, 0.05, 0.2, offeredFrom, shownFrom, 0.8, 0.95, 1.01];
    const bins = edges.slice(1).map((to, i) => {
      const from = edges[i]!;
      const inside = rows.filter(({ heldOut }) => heldOut >= from && heldOut < to);
      const onTopic = inside.filter(({ text }) => text.isOnTopic).length;
      const mean = inside.reduce((sum, { heldOut }) => sum + heldOut, 0) / Math.max(1, inside.length);
      return {
        score: `${from}–${Math.min(1, to)}`,
        texts: inside.length,
        mean,
        share: onTopic / Math.max(1, inside.length),
      };
    });
    console.log('Reliability, cross-validated, labelled articles');
    console.table(bins);
    const gap = bins.reduce((sum, { texts, mean, share }) => sum + (texts * Math.abs(mean - share)) / rows.length, 0);
    console.log('Expected calibration error', gap.toFixed(3));
    expect(gap).toBeLessThan(0.025);
  });
});

test('says so where the real articles are absent', () => {
  if (!hasSharedArticles)
    console.log('../shared/articles is absent: topic detection was not measured on real articles');
  expect(judged.length > 0).toBe(hasSharedArticles);
});
