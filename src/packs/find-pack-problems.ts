import type { Statement } from '../model/entry';
import type { Alias } from '../model/lexicon';
import type { Pack } from './pack';

/** Something a well-formed pack says that cannot be right. */
export interface PackProblem {
  /** Keys and indices from the pack down to the bad value. */
  path: (string | number)[];
  value: unknown;
  reason: string;
}

/** Longest quotation a pack may carry: enough to be fair to the speaker, too little to replace the source. */
const quoteWordLimit = 25;

/** What no schema can see in one value alone, in the order of the pack; empty for a sound pack. */
export function findPackProblems(pack: Pack): PackProblem[] {
  const { date } = pack.stamp;
  const ids = new Set<string>();
  const known = new Set(pack.entries.map((entry) => entry.id));
  const problems: PackProblem[] = [];
  for (const [index, entry] of pack.entries.entries()) {
    const report = (path: (string | number)[], value: unknown, reason: string) =>
      problems.push({ path: ['entries', index, ...path], value, reason });
    if (ids.has(entry.id)) report(['id'], entry.id, 'another entry has this id');
    ids.add(entry.id);
    if (!Object.hasOwn(pack.aliases, entry.id) || !pack.aliases[entry.id]?.length)
      report(['aliases'], entry.id, 'an entry needs an alias');
    for (const [at, id] of entry.related.entries()) {
      if (id === entry.id) report(['related', at], id, 'an entry cannot be related to itself');
      else if (!known.has(id)) report(['related', at], id, 'no entry has this id');
    }
    for (const [path, statement] of statementsOf(entry)) {
      for (const [key, value, reason] of statementProblems(statement, date)) report([...path, ...key], value, reason);
    }
    for (const [at, event] of entry.timeline.entries()) {
      if (event.date > date) report(['timeline', at, 'date'], event.date, inTheFuture(date));
      if (event.date < (entry.timeline[at - 1]?.date ?? '')) {
        report(['timeline', at, 'date'], event.date, 'earlier than the event before it');
      }
      if ((event.source.published ?? '') > date) {
        report(['timeline', at, 'source', 'published'], event.source.published, inTheFuture(date));
      }
    }
  }
  return [...problems, ...aliasProblems(pack, known)];
}

const inTheFuture = (date: string) => `later than the pack, which is of ${date}`;

type PlacedStatement = [path: (string | number)[], statement: Statement];

function statementsOf(entry: Pack['entries'][number]): PlacedStatement[] {
  return [
    ...entry.statements.map((statement, at): PlacedStatement => [['statements', at], statement]),
    ...entry.conflicts.flatMap((conflict, at) =>
      conflict.sides.map((side, nth): PlacedStatement => [['conflicts', at, 'sides', nth], side]),
    ),
  ];
}

function* statementProblems(statement: Statement, date: string): Generator<[(string | number)[], unknown, string]> {
  const words = statement.quote?.text.trim().split(/\s+/).length ?? 0;
  if (words > quoteWordLimit) {
    yield [['quote', 'text'], statement.quote?.text, `a quote of ${words} words; ${quoteWordLimit} at most`];
  }
  if ((statement.asOf ?? '') > date) yield [['asOf'], statement.asOf, inTheFuture(date)];
  for (const [at, { published = '' }] of statement.sources.entries()) {
    if (published > date) yield [['sources', at, 'published'], published, inTheFuture(date)];
  }
}

/** One name for two things is allowed only where the words asked for nearby tell the two apart. */
function aliasProblems(pack: Pack, known: Set<string>): PackProblem[] {
  const problems: PackProblem[] = [];
  const seen = new Map<string, { id: string; alias: Alias }[]>();
  for (const [id, aliases] of Object.entries(pack.aliases)) {
    if (!known.has(id)) problems.push({ path: ['aliases', id], value: id, reason: 'no entry has this id' });
    for (const [at, alias] of aliases.entries()) {
      const name = alias.text.toLowerCase();
      const others = seen.get(name) ?? [];
      const twin = others.find(
        (other) => couldBeTheSame(alias, other.alias) && (other.id === id || !areToldApart(alias, other.alias)),
      );
      if (twin) {
        const reason =
          twin.id === id
            ? 'this alias stands here twice'
            : `also an alias of ${twin.id}, and no context tells them apart`;
        problems.push({ path: ['aliases', id, at], value: alias.text, reason });
      }
      seen.set(name, [...others, { id, alias }]);
    }
  }
  return problems;
}

const couldBeTheSame = (one: Alias, other: Alias) =>
  one.text === other.text || !one.caseSensitive || !other.caseSensitive;

function areToldApart(one: Alias, other: Alias): boolean {
  if (!one.needsContext || !other.needsContext) return false;
  const words = new Set(one.needsContext.map((word) => word.toLowerCase()));
  return !other.needsContext.some((word) => words.has(word.toLowerCase()));
}
