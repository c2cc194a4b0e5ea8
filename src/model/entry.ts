import * as v from 'valibot';

/** `2026`, `2026-04` or `2026-04-29`: as exact as the source is, never more; a day that does not exist is refused. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'not a date: YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check((text) => {
    const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  }, 'no such day'),
);

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'not a web address'));

export const Source = v.object({
  publisher: text,
  title: text,
  url: webAddress,
  /** Absent: the source is undated. */
  published: v.optional(PartialDate),
});
export type Source = v.InferOutput<typeof Source>;

export const StatementKind = v.picklist(['reported', 'party-claim', 'law', 'guidance', 'research-finding', 'analysis']);
export type StatementKind = v.InferOutput<typeof StatementKind>;

/** One sentence of a card. It cannot be built without a source. */
export const Statement = v.object({
  text,
  kind: StatementKind,
  attributedTo: text,
  quote: v.optional(v.object({ text, speaker: text })),
  asOf: v.optional(PartialDate),
  sources: v.tupleWithRest([Source], Source),
});
export type Statement = v.InferOutput<typeof Statement>;

/** Sources that disagree, shown side by side; Fair Notice chooses neither. */
export const Conflict = v.object({ about: text, sides: v.tupleWithRest([Statement, Statement], Statement) });
export type Conflict = v.InferOutput<typeof Conflict>;

export const TimelineEvent = v.object({ date: PartialDate, event: text, source: Source });
export type TimelineEvent = v.InferOutput<typeof TimelineEvent>;

export const EntryType = v.picklist([
  'case',
  'vendor',
  'technology',
  'technique',
  'law',
  'regulator',
  'organisation',
  'person',
  'outlet',
  'risk',
  'concept',
]);
export type EntryType = v.InferOutput<typeof EntryType>;

/** What a card shows about one thing. */
export const Entry = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'an id is lower-case letters, digits and hyphens')),
  type: EntryType,
  name: text,
  jurisdictions: v.array(text),
  statements: v.array(Statement),
  conflicts: v.array(Conflict),
  timeline: v.array(TimelineEvent),
  /** What to look out for next. */
  watch: v.array(text),
  /** What a reader, a worker or a practitioner could ask. */
  questions: v.array(text),
  /** Ids of other entries of the pack. */
  related: v.array(v.string()),
  asOf: v.optional(PartialDate),
});
export type Entry = v.InferOutput<typeof Entry>;
