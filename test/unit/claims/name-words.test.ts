import { expect, it } from 'vitest';
import { findPersonAtEnd } from '../../../src/engine/claims/meaning/name-words';

const ends: [words: string, from: number][] = [
  ['Ola Brandt', 0],
  ['the driver Ola Brandt', 2],
  ['said Ursula von der Leyen', 1],
  ['Ida Maria Seel Falk', 0],
  ['Union Driver Ida Maria Seel Falk', 2],
  ['de Brandt', -1],
  ['Brandt', -1],
  ['Ola Brandt left', -1],
  ['Ola of Brandt', -1],
  ['Ola de la von der Brandt', -1],
  ['', -1],
];

it.each(ends)('the name that ends “%s” starts at word %d', (words, from) => {
  expect(findPersonAtEnd(words.split(' '))).toBe(from);
});
