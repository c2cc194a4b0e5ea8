import { afterEach, describe, expect, it } from 'vitest';
import { localDate, localTime } from '../../../src/ui/parts/instants';
import { readableDate } from '../../../src/ui/parts/words';

const own = process.env.TZ;
afterEach(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

describe('an instant is said by the reader’s own clock', () => {
  it.each([
    ['America/New_York', '2026-11-26T00:30:00.000Z', '25 Nov 2026, 19:30 GMT-5'],
    ['Pacific/Auckland', '2026-11-25T23:30:00.000Z', '26 Nov 2026, 12:30 GMT+13'],
    ['Europe/Berlin', '2026-07-01T22:15:00.000Z', '2 Jul 2026, 00:15 CEST'],
    ['Europe/Berlin', '2026-12-31T23:05:00.000Z', '1 Jan 2027, 00:05 CET'],
    ['Asia/Kolkata', '2026-03-01T03:00:00.000Z', '1 Mar 2026, 08:30 GMT+5:30'],
    ['UTC', '2026-11-26T00:30:00.000Z', '26 Nov 2026, 00:30 UTC'],
  ])('in %s %s is %s', (zone, instant, said) => {
    process.env.TZ = zone;
    expect(localTime(instant)).toBe(said);
    expect(localDate(instant)).toBe(said.slice(0, said.indexOf(',')));
  });

  it('while a date that an article states stays the day it states', () => {
    process.env.TZ = 'America/New_York';
    expect(readableDate('2026-11-26T00:30:00+01:00')).toBe('26 Nov 2026');
  });
});
