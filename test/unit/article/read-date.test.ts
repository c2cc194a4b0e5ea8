import { expect, it } from 'vitest';
import { readDate } from '../../../src/page/read-date';

it.each([
  ['2026-03-14T06:30:00Z', '2026-03-14T06:30:00Z'],
  ['2026-03-14 06:30', '2026-03-14T06:30'],
  ['2026-03-14T06:30:00.123+01:00', '2026-03-14T06:30:00.123+01:00'],
  ['2026-03-14, updated by Ada Quill', '2026-03-14'],
  ['2026-03', '2026-03'],
  ['2026-3-4 22:17:36', '2026-03-04T22:17:36'],
  ['20260314', '2026-03-14'],
  ['14 March 2026', '2026-03-14'],
  ['Published on Saturday, 14th of March, 2026 at noon', '2026-03-14'],
  ['March 14, 2026, 1:27 p.m.', '2026-03-14'],
  ['Mar. 4 2026', '2026-03-04'],
  ['14. März 2026', '2026-03-14'],
  ['14 de marzo de 2026', '2026-03-14'],
  ['le 2 août 2026', '2026-08-02'],
  ['14.03.2026, 07:00', '2026-03-14'],
  ['2026/03/14', '2026-03-14'],
])('%s is %s', (text, date) => expect(readDate(text)).toBe(date));

it.each([
  '',
  '7:46 AM',
  'Tuesday',
  '3/4/2026',
  '2026-13-01',
  '32 March 2026',
  'Room 14 Marble 2026x',
  '1 of 2026',
  undefined,
])('%s is no date', (text) => expect(readDate(text)).toBeUndefined());
