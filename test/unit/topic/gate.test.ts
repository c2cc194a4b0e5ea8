import { expect, test } from 'vitest';
import { couldBeOnSubject, type GateHints } from '../../../src/engine/gate';

const hints: GateHints = { types: ['newsarticle'], title: '', description: '', sample: '' };

test.each([
  'Couriers tracked after their shifts, union says',
  'Bossware is back',
  'Desk sensors count who comes to the office',
  'Police officers watched by new software',
  'Fired by an algorithm: drivers sue',
])('the title "%s" opens the gate', (title) => {
  expect(couldBeOnSubject({ ...hints, title })).toBe(true);
});

test.each(['United win again', 'Ten recipes for spring', 'Parliament votes on the budget'])(
  'the title "%s" alone does not',
  (title) => {
    expect(couldBeOnSubject({ ...hints, title })).toBe(false);
  },
);

test('a product page stays shut whatever it says', () => {
  const product = { ...hints, types: ['product'], title: 'Monitor your employees with TimeHawk' };
  expect(couldBeOnSubject(product)).toBe(false);
});
