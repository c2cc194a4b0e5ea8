import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasSharedArticles } from '../shared-articles';
import { describeWeights, learnWeights } from './learn-weights';
import { readLabelledTexts } from './learning-set';

const file = join(import.meta.dirname, '../../../src/engine/topic/weights.ts');

test('the shipped weights are those that the texts teach', () => {
  if (!hasSharedArticles) return console.log('../shared/articles is absent: weights not learnt again');
  const learnt = describeWeights(learnWeights(readLabelledTexts()));
  if (process.env.WRITE_WEIGHTS) writeFileSync(file, learnt);
  expect(readFileSync(file, 'utf8')).toBe(learnt);
});
