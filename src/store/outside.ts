/** What the store cannot know by itself; passed in so that tests decide it. */
export interface Outside {
  /** The present instant, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** A fresh `urn:uuid:…`, for notes and for actions. */
  newId(): string;
}

/** The present, but never before `previous`: a clock set back must not make a newer edit look older. */
export function laterOf(now: string, previous: string): string {
  return Date.parse(now) < Date.parse(previous) ? previous : now;
}
