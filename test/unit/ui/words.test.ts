import { expect, it } from 'vitest';
import { capitalised, describeFit } from '../../../src/ui/parts/words';

it.each([
  ['a union', 'A union'],
  ['élodie Marsh', 'Élodie Marsh'],
  ['10 others', '10 others'],
  ['ACDU', 'ACDU'],
  ['', ''],
])('a name from the middle of a sentence stands at the head of a section with a capital: %s', (name, shown) => {
  expect(capitalised(name)).toBe(shown);
});

it.each([
  [1, 'over 99 in 100'],
  [0.99, '99 in 100'],
  [0.5, '50 in 100'],
  [0.01, '1 in 100'],
  [0, 'under 1 in 100'],
])('a score of %d is told as %s, never as all or nothing', (score, told) => {
  expect(describeFit(score)).toBe(told);
});
