import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  Categories,
  type Category,
  categoryNameOf,
  defaultCategories,
  mostOffered,
  offeredOf,
  withRemembered,
} from '../../../src/model/category';
import { Settings } from '../../../src/model/settings';

const own = (id: string, more: Partial<Category> = {}): Category => ({
  ...{ id, name: 'Legal point', colour: 'rose', pattern: 'thick' },
  ...more,
});
const many = (count: number, more: Partial<Category> = {}) =>
  Array.from({ length: count }, (_, i) => own(`c-${i}`, more));

describe('categories', () => {
  it('are the four of old where none were chosen, told apart by pattern alone', () => {
    const { categories } = v.parse(Settings, {});
    expect(categories.map(({ id }) => id)).toEqual(['fact', 'claim', 'question', 'quote']);
    expect(new Set(categories.map(({ pattern }) => pattern)).size).toBe(4);
  });

  const refused: [string, unknown[]][] = [
    ['two of one id', [own('a'), own('a')]],
    ['a name of nothing but space', [own('a', { name: '  ' })]],
    ['a name that fills the screen', [own('a', { name: 'x'.repeat(61) })]],
    ['a colour that no sheet has', [{ ...own('a'), colour: 'red; background: url(x)' }]],
    ['an id without a letter', [own(' ')]],
    ['more than anybody could tell apart', many(mostOffered + 1)],
  ];
  it.each(refused)('are refused with %s', (_, categories) => {
    expect(v.is(Categories, categories)).toBe(false);
  });

  it('may be remembered in hundreds, if they are not offered', () => {
    expect(v.is(Categories, [...many(400, { retired: true }), ...defaultCategories])).toBe(true);
  });
});

it('a category no longer offered keeps its name on notes, and one never heard of says so', () => {
  const all = [own('a'), own('b', { name: 'Hunch', retired: true })];
  expect(offeredOf(all).map(({ id }) => id)).toEqual(['a']);
  expect(['a', 'b', 'c'].map((id) => categoryNameOf(all, id))).toEqual([
    'Legal point',
    'Hunch (removed category)',
    'Removed category',
  ]);
});

describe('names that come with a bundle', () => {
  it('are remembered but not offered, and change no category of the reader’s', () => {
    const all = withRemembered(
      defaultCategories,
      new Map([...many(1).map(({ id }) => [id, 'Hunch'] as const), ['fact', 'Lie']]),
    );
    expect(offeredOf(all)).toEqual(defaultCategories);
    expect([categoryNameOf(all, 'c-0'), categoryNameOf(all, 'fact')]).toEqual(['Hunch (removed category)', 'Fact']);
  });

  it('are as many as there is room for, and make no settings that would be refused', () => {
    const names = new Map(Array.from({ length: 900 }, (_, i) => [`c-${i}`, i === 3 ? ' ' : 'x'.repeat(i)]));
    expect(v.is(Categories, withRemembered(defaultCategories, names))).toBe(true);
  });
});
