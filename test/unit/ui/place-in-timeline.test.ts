import { expect, it } from 'vitest';
import type { TimelineEvent } from '../../../src/model/entry';
import { placeInTimeline } from '../../../src/ui/panel/place-in-timeline';

const timeline = ['2022-11', '2025', '2026-02-22', '2026-04-29'].map((date): TimelineEvent => {
  const source = { publisher: 'The Quay Gazette', title: date, url: `https://quay.example/${date}` };
  return { date, event: date, source };
});

it.each([
  ['before all of them', '2019-01-01', 0],
  ['after all of them', '2026-09-14T08:00:00+01:00', 4],
  ['between two days', '2026-03-01', 3],
  ['on the day of one, with it', '2026-02-22', 3],
  ['on the day before one', '2026-02-21', 2],
  ['in the month of one that has no day, with it', '2022-11-02', 1],
  ['in the month before it', '2022-10-31', 0],
  ['in the year of one that has no month, with it', '2025-01-01', 2],
  ['known by its year alone, with all of that year', '2026', 4],
])('an article published %s', (_, published, place) => expect(placeInTimeline(timeline, published)).toBe(place));

it.each([
  ['no date', undefined],
  ['an empty one', ''],
  ['one that is none', 'Tuesday'],
])('an article with %s has no place', (_, published) => expect(placeInTimeline(timeline, published)).toBeUndefined());
