import { expect, it } from 'vitest';
import { readW3c, writeW3c } from '../../../src/bundles/w3c';
import { bareNote, fullNote, written } from './sample-notes';

const own = { ...fullNote, category: 'c-legal' };
const itemOf = (text: string) => JSON.parse(text).first.items[0];

it('a category of the reader’s own travels with its name, there and back', () => {
  const categoryNames = new Map([['c-legal', 'Legal point']]);
  const text = writeW3c([own], { ...written, categoryNames });
  expect(itemOf(text)['fn:category']).toEqual({ 'fn:id': 'c-legal', 'fn:name': 'Legal point' });
  expect(itemOf(text).motivation).toBe('commenting');
  const read = readW3c(text);
  expect(read).toEqual({ notes: [own], categoryNames, refused: [] });
  expect(writeW3c(read.notes, { ...written, categoryNames: read.categoryNames })).toBe(text);
});

it('one of the first four travels by its id alone, unless the reader calls it otherwise', () => {
  const named = (name: string) =>
    itemOf(writeW3c([fullNote], { ...written, categoryNames: new Map([['claim', name]]) }))['fn:category'];
  expect(named('Claim')).toBe('claim');
  expect(named('Assertion')).toEqual({ 'fn:id': 'claim', 'fn:name': 'Assertion' });
});

it('an id that nobody has a name for is kept, not refused', () => {
  const text = writeW3c([own, bareNote], written);
  expect(itemOf(text)['fn:category']).toBe('c-legal');
  expect(readW3c(text)).toEqual({ notes: [own, bareNote], categoryNames: new Map(), refused: [] });
});
