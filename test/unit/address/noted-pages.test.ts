import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/model/address';
import { innermostOf, hashOf, isNoted, parametersOf, recordOf } from '../../../src/model/noted-pages';
import { anyAddress } from './any-address';

/** What the gate finds at an address when there is a note on another. */
const finds = (noted: string, address: string): boolean => {
  const key = addressKey(noted);
  const records = { [recordOf(key)]: [[hashOf(key), ...parametersOf(key)]] };
  return isNoted(address, records[recordOf(address)]);
};

describe('the gate', () => {
  it('finds a noted address in every dress that has its key', () => {
    fc.assert(
      fc.property(anyAddress, (address) => finds(address, address)),
      { numRuns: 1_000 },
    );
  });

  it('finds an article by the parameters that select it, whatever else is there', () => {
    const noted = 'https://paper.example/story.php?id=4&page=2';
    expect(finds(noted, 'http://m.paper.example/story.php?utm_source=x&page=2&id=4#top')).toBe(true);
    expect(finds(noted, 'https://paper.example/story.php?id=5&page=2')).toBe(false);
    expect(finds(noted, 'https://paper.example/story.php')).toBe(false);
  });

  it('finds an article that a script shows by its fragment, and the one to print', () => {
    expect(finds('https://app.example/#!/story/47', 'https://app.example/?utm_id=1#!/story/47?fbclid=2')).toBe(true);
    const printed = 'https://a.example/s/4711002/print';
    expect(finds('https://a.example/s/4711002', printed)).toBe(true);
    expect(finds(printed, 'https://mobil.a.example/s/4711002/amphtml')).toBe(true);
  });

  it('finds nothing at another place', () => {
    expect(finds('https://paper.example/a-b-c', 'https://paper.example/a-b-d')).toBe(false);
    expect(finds('https://paper.example/a-b-c', 'https://other.example/a-b-c')).toBe(false);
    expect(finds('https://paper.example/a-b-c', '')).toBe(false);
  });

  it('knows places by numbers that hardly ever meet', () => {
    const records = new Set(Array.from({ length: 20_000 }, (_, n) => recordOf(`https://example.com/story-${n}`)));
    expect(records.size).toBeGreaterThan(19_998);
  });
});

it.each([
  [
    'https://web.archive.org/web/20260501120000/https://paper.example/a/late-goal?id=4',
    'https://paper.example/a/late-goal?id=4',
  ],
  ['https://web.archive.org/web/20260501120000id_/http://paper.example/late-goal', 'http://paper.example/late-goal'],
  ['https://archive.ph/2026.05.01-120000/https://paper.example/late-goal', 'https://paper.example/late-goal'],
  ['https://paper-example.cdn.ampproject.org/c/s/paper.example/late-goal', 'paper.example/late-goal'],
  [
    'https://paper-example.cdn.ampproject.org/v/paper.example/late-goal?amp_js_v=0.1',
    'paper.example/late-goal?amp_js_v=0.1',
  ],
  ['https://paper.example/late-goal', 'https://paper.example/late-goal'],
  [
    'https://paper.example/login?next=https://paper.example/late-goal',
    'https://paper.example/login?next=https://paper.example/late-goal',
  ],
  ['https://paper.example/c/s/late-goal', 'https://paper.example/c/s/late-goal'],
  ['', ''],
])('of %s the innermost address is %s', (address, inner) => {
  expect(innermostOf(address)).toBe(inner);
});
