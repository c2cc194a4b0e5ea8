import * as v from 'valibot';
import { Entry, EntryType, PartialDate, Source, Statement, StatementKind } from '../model/entry';

/*
 * How a person writes a pack. Build time only. YAML is read with every scalar as text, so nothing here is a number or
 * a boolean; docs/packs.md tells an author the same.
 */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const texts = v.pipe(v.array(text), v.minLength(1, 'is an empty list'));
/** A list that may be left out. */
const textList = v.optional(v.array(text), []);
const sourceKey = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'a key is lower-case letters, digits and hyphens'));

const LongAlias = v.strictObject({
  text,
  caseSensitive: v.optional(v.picklist(['true', 'false'])),
  needs: v.optional(texts),
  not: v.optional(texts),
});

/** A plain name, or a name with the conditions under which it counts. */
export const AuthoredAlias = v.lazy((input) => (typeof input === 'string' ? text : LongAlias));
export type AuthoredAlias = v.InferOutput<typeof AuthoredAlias>;

/** A statement whose sources are named by their key in the same file. */
export const AuthoredStatement = v.strictObject({
  text,
  kind: StatementKind,
  by: text,
  quote: v.optional(v.strictObject(Statement.entries.quote.wrapped.entries)),
  asOf: v.optional(PartialDate),
  sources: v.pipe(v.array(sourceKey), v.minLength(1, 'a statement needs a source')),
});
export type AuthoredStatement = v.InferOutput<typeof AuthoredStatement>;

/** One entry as written; lists that would be empty are left out. */
export const AuthoredEntry = v.strictObject({
  id: Entry.entries.id,
  type: EntryType,
  name: text,
  jurisdictions: texts,
  aliases: v.pipe(v.array(AuthoredAlias), v.minLength(1, 'an entry needs an alias')),
  statements: v.optional(v.array(AuthoredStatement), []),
  conflicts: v.optional(
    v.array(
      v.strictObject({
        about: text,
        sides: v.pipe(v.array(AuthoredStatement), v.minLength(2, 'a conflict has two sides or more')),
      }),
    ),
    [],
  ),
  timeline: v.optional(v.array(v.strictObject({ date: PartialDate, event: text, source: sourceKey })), []),
  watch: textList,
  questions: textList,
  related: textList,
});
export type AuthoredEntry = v.InferOutput<typeof AuthoredEntry>;

/** One file: an entry or a small group, and the sources they share under short keys. */
export const AuthoredFile = v.strictObject({
  entries: v.pipe(v.array(AuthoredEntry), v.minLength(1, 'no entry')),
  sources: v.optional(v.record(sourceKey, v.strictObject(Source.entries)), {}),
});
export type AuthoredFile = v.InferOutput<typeof AuthoredFile>;

/** The file `pack.yaml`: what the stamp says, and whose pages are copies of somebody else's work. */
export const PackHeading = v.strictObject({
  id: Entry.entries.id,
  title: text,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'not a version: MAJOR.MINOR.PATCH')),
  date: v.pipe(PartialDate, v.length(10, 'a pack has a whole date: YYYY-MM-DD')),
  /** Hosts that republish or rewrite: the original must be named instead. */
  neverSources: textList,
});
export type PackHeading = v.InferOutput<typeof PackHeading>;
