import type { TimelineEvent } from '../../model/entry';

/**
 * How many of the events came before an article, or with it as far as both dates say; undefined where the article has no
 * date. Dates may be as short as a year: "2026-02" is with any day of that month. Events come in order.
 */
export function placeInTimeline(timeline: readonly TimelineEvent[], published?: string): number | undefined {
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(published ?? '')?.[0];
  if (date === undefined) return undefined;
  const later = timeline.findIndex((event) => {
    const length = Math.min(date.length, event.date.length);
    return event.date.slice(0, length) > date.slice(0, length);
  });
  return later < 0 ? timeline.length : later;
}
