import { describe, expect, it } from 'vitest';
import { type Category, defaultCategories, mostOffered } from '../../../src/model/category';
import { mergeCategories } from '../../../src/model/merge-categories';

const was = [...defaultCategories];
const [fact, claim, question, quote] = was as [Category, Category, Category, Category];
const fresh = (id: string): Category => ({ id, name: id, colour: 'rose', pattern: 'thick' });

describe('categories changed in two windows at once', () => {
  const cases: { name: string; now: Category[]; stored: Category[]; merged: Category[] }[] = [
    {
      name: 'keep a name from one and a colour from the other, of one category',
      now: [{ ...fact, name: 'Finding' }, claim, question, quote],
      stored: [{ ...fact, colour: 'rose' }, claim, question, quote],
      merged: [{ ...fact, name: 'Finding', colour: 'rose' }, claim, question, quote],
    },
    {
      name: 'keep what each added',
      now: [...was, fresh('mine')],
      stored: [...was, fresh('theirs')],
      merged: [...was, fresh('theirs'), fresh('mine')],
    },
    {
      name: 'keep the order of the one that moved them, and what the other added',
      now: [quote, fact, claim, question],
      stored: [fact, claim, question, quote, fresh('theirs')],
      merged: [quote, fact, claim, question, fresh('theirs')],
    },
    {
      name: 'keep the order of the other, where this one moved none',
      now: [{ ...fact, name: 'Finding' }, claim, question, quote],
      stored: [quote, fact, claim, question],
      merged: [quote, { ...fact, name: 'Finding' }, claim, question],
    },
    {
      name: 'take one out of use and bring another back',
      now: [fact, claim, quote, { ...question, retired: true }],
      stored: [{ ...fact, name: 'Finding' }, claim, question, quote],
      merged: [{ ...fact, name: 'Finding' }, claim, quote, { ...question, retired: true }],
    },
    {
      name: 'are one, where both changed the same to the same',
      now: [{ ...fact, name: 'Finding' }, claim, question, quote],
      stored: [{ ...fact, name: 'Finding' }, claim, question, quote],
      merged: [{ ...fact, name: 'Finding' }, claim, question, quote],
    },
  ];
  it.each(cases)('$name', ({ now, stored, merged }) => {
    expect(mergeCategories(was, now, stored)).toEqual(merged);
  });

  it('have a new one where the window put it, as long as no other changed anything', () => {
    expect(mergeCategories(was, [fresh('mine'), ...was], was)).toEqual([fresh('mine'), ...was]);
  });

  it('bring one back into use that the other renamed', () => {
    const retired = { ...fact, retired: true as const };
    expect(mergeCategories([retired], [fact], [{ ...retired, name: 'Finding' }])).toEqual([
      { ...fact, name: 'Finding' },
    ]);
  });

  it('do not go together where both gave one another name', () => {
    const stored = [{ ...fact, name: 'Proven' }, claim, question, quote];
    expect(mergeCategories(was, [{ ...fact, name: 'Finding' }, claim, question, quote], stored)).toBeUndefined();
  });

  it('do not go together where there would be more than a reader may have', () => {
    const full = Array.from({ length: mostOffered - 1 }, (_, index) => fresh(`c${index}`));
    expect(mergeCategories(full, [...full, fresh('mine')], [...full, fresh('theirs')])).toBeUndefined();
  });
});
