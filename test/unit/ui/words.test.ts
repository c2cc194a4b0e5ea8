import { expect, it } from 'vitest';
import { capitalised } from '../../../src/ui/parts/words';

it.each([
  ['a union', 'A union'],
  ['élodie Marsh', 'Élodie Marsh'],
  ['10 others', '10 others'],
  ['ACDU', 'ACDU'],
  ['', ''],
])('a name from the middle of a sentence stands at the head of a section with a capital: %s', (name, shown) => {
  expect(capitalised(name)).toBe(shown);
});
