import { describe, expect, test } from 'vitest';
import { couldBeOnSubject } from '../../../src/engine/gate';
import { english } from '../../../src/engine/topic/lexicon-en/lexicon';
import { scanText } from '../../../src/engine/topic/scan-text';
import { scoreTopic } from '../../../src/engine/topic/score-topic';
import { prepareTopics } from '../../../src/engine/topic/prepare-topics';
import { bitOf, indexTerms } from '../../../src/engine/topic/term-index';

const topics = prepareTopics([english]);

const index = indexTerms(english);
const scan = (text: string) => scanText(text, index, 1e9);
const found = (text: string) =>
  scan(text).sentences.flatMap(({ hits }) => hits.map(({ start, end }) => text.slice(start, end)));

test.each([
  [
    'the longest term wins',
    'A tracking number is no tracking of delivery drivers.',
    ['tracking number', 'tracking', 'delivery drivers'],
  ],
  ['a possessive is its word', 'The couriers’ and the nurse’s badges', ['couriers', 'nurse’s', 'badges']],
  ['a hyphen counts as a space', 'driver-facing cameras', ['driver-facing cameras']],
  ['a soft hyphen is no letter', 'key\u00adlog\u00adger', ['key\u00adlog\u00adger']],
  ['a line break stands between two words of a term', 'time off\ntask', ['time off\ntask']],
  ['capitals are small letters', 'GPS and CCTV', ['GPS', 'CCTV']],
  ['a part of a word is no word', 'unmonitored stafford', []],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

describe('sentences and lines', () => {
  test('a full stop before a capital ends a sentence, one within a number or before a small letter does not', () => {
    const kinds = scan('Staff got 2.5 per cent. Cameras watch the staff of approx. nine depots all day').sentences;
    expect(kinds.length).toBe(2);
  });

  test('a participle is passive after a form of "be" or before who did it', () => {
    const passive = (text: string) =>
      scan(text).sentences[0]!.hits.find(({ kinds }) => (kinds & bitOf.watched) !== 0)?.passive;
    expect(passive('Drivers are not always tracked')).toBe(true);
    expect(passive('Drivers tracked by satellite')).toBe(true);
    expect(passive('Drivers tracked')).toBe(false);
    expect(passive('Drivers tracked parcels')).toBe(false);
  });

  test('a line of menu words is no running text; a paragraph wrapped by hand is', () => {
    const { sentences } = scan(
      'Staff\nOffices\nThe firm put a camera into the room where its\nstaff take their break and told nobody about it.',
    );
    expect(sentences.map(({ prose }) => prose)).toEqual([false, false, true]);
  });
});

/** A text that counts how often a character of it is looked at. */
class CountedText extends String {
  looks = 0;
  override charCodeAt(i: number): number {
    this.looks++;
    return super.charCodeAt(i);
  }
}

const hostile: Record<string, string> = {
  'one word of a million letters': 'a',
  'nothing but terms': 'staff monitoring ',
  'nothing but spaces': ' ',
  'nothing but line breaks': '\n',
  'nothing but apostrophes': "'",
  'the beginning of a term, again and again': 'time off ',
  'soft hyphens': '\u00ad',
  'full stops': '. ',
};

test.each(Object.entries(hostile))('twice the text is twice the work: %s', (_, unit) => {
  const looks = (length: number) => {
    const text = new CountedText(unit.repeat(length / unit.length));
    scanText(text as unknown as string, index, 1e9);
    return text.looks;
  };
  expect(looks(20_000)).toBeLessThan(2.1 * looks(10_000) + 100);
});

test.each(Object.entries(hostile))('a megabyte is read to the end of the limit and no farther: %s', (_, unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const { signals } = scoreTopic({ title: text.slice(0, 5_000), text, language: 'en' }, topics);
  for (const { words } of signals) for (const { end } of words) expect(end).toBeLessThanOrEqual(150_000);
  expect(typeof couldBeOnSubject({ types: [], title: text, description: text, sample: text })).toBe('boolean');
});
