import type { Conflict, Entry, Source, Statement } from '../../model/entry';
import type { Alias } from '../../model/lexicon';
import type { AuthoredAlias, AuthoredEntry, AuthoredStatement } from '../authored-entry';

/** Gives the source with this key; what it does where there is none is its owner's affair. */
export type Cite = (key: string, path: (string | number)[]) => Source | undefined;

/** The entry as a card needs it. Its as-of date is the latest of its statements'. */
export function buildEntry(authored: AuthoredEntry, cite: Cite): Entry {
  const { id, type, name, jurisdictions, watch, questions, related } = authored;
  const statements = authored.statements.map((statement, at) => buildStatement(statement, ['statements', at], cite));
  const conflicts = authored.conflicts.map(({ about, sides }, at) => ({
    about,
    sides: sides.map((side, nth) => buildStatement(side, ['conflicts', at, 'sides', nth], cite)) as Conflict['sides'],
  }));
  const timeline = authored.timeline.flatMap(({ date, event, source: key }, at) => {
    const source = cite(key, ['timeline', at, 'source']);
    return source ? [{ date, event, source }] : [];
  });
  const asOf = statements
    .flatMap((statement) => statement.asOf ?? [])
    .sort()
    .at(-1);
  return {
    id,
    type,
    name,
    jurisdictions,
    statements,
    conflicts,
    timeline,
    watch,
    questions,
    related,
    ...(asOf && { asOf }),
  };
}

function buildStatement(authored: AuthoredStatement, path: (string | number)[], cite: Cite): Statement {
  const { text, kind, by, quote, asOf } = authored;
  // The schema asked for one source or more, and a missing one stops the build.
  const sources = authored.sources.flatMap(
    (key, at) => cite(key, [...path, 'sources', at]) ?? [],
  ) as Statement['sources'];
  return { text, kind, attributedTo: by, ...(quote && { quote }), ...(asOf && { asOf }), sources };
}

/** The alias with everything an author may leave out. */
export function buildAlias(authored: AuthoredAlias): Alias {
  if (typeof authored === 'string') return { text: authored, caseSensitive: false };
  const { text, caseSensitive, needs, not } = authored;
  return {
    text,
    caseSensitive: caseSensitive === 'true',
    ...(needs && { needsContext: needs }),
    ...(not && { notContext: not }),
  };
}
