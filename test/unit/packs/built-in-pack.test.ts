import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pack from 'virtual:built-in-pack';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Alias } from '../../../src/model/lexicon';
import { canonicalJson } from '../../../src/packs/authoring/canonical-json';
import { compilePack } from '../../../src/packs/compile-pack';
import { parsePack } from '../../../src/packs/load-pack';
import { builtInFolder, readPackFiles } from '../../../src/packs/vite-pack';

const files = readPackFiles(builtInFolder);
const statements = pack.entries.flatMap((entry) => [
  ...entry.statements,
  ...entry.conflicts.flatMap((conflict) => conflict.sides),
]);
const sources = [
  ...statements.flatMap((statement) => statement.sources),
  ...pack.entries.flatMap((entry) => entry.timeline.map((event) => event.source)),
];
const find = (id: string) => pack.entries.find((entry) => entry.id === id)!;
const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

describe('the built-in pack', () => {
  test('is what its files compile to, and passes the door', () => {
    expect(pack.stamp).toEqual(compilePack(files).stamp);
    expect(canonicalJson(parsePack(pack)) === canonicalJson(pack)).toBe(true);
  });

  test('has a name, a version and a date', () => {
    expect(pack.stamp).toMatchObject({ id: 'workforce-surveillance', version: '1.0.0', date: '2026-11-23' });
  });

  test('has the entries and statements that could be sourced', () => {
    expect(pack.entries.length).toBeGreaterThanOrEqual(165);
    expect(pack.entries.flatMap((entry) => entry.statements).length).toBeGreaterThanOrEqual(325);
  });

  test('keeps every file short enough to review', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 300).map(({ path }) => path)).toEqual([]);
  });

  test('names nobody as author who is only a copy', () => {
    const shown = statements.flatMap(({ attributedTo, quote }) => [attributedTo, quote?.speaker ?? '']);
    expect(shown.filter((name) => /\(copy\b|listing|background knowledge/i.test(name))).toEqual([]);
  });
});

describe('copies and rewrites', () => {
  const heading = parseDocument(files.find(({ path }) => path === 'pack.yaml')!.text).toJS() as {
    neverSources: string[];
  };

  test('are named in the heading, and none is a source', () => {
    expect(heading.neverSources.length).toBeGreaterThan(45);
    const hosts = new Set(sources.map(({ url }) => hostOf(url)));
    expect(heading.neverSources.filter((host) => hosts.has(host))).toEqual([]);
  });

  const factsFile = resolve(import.meta.dirname, '../../../../shared/facts/facts.jsonl');
  const facts = existsSync(factsFile) ? readFileSync(factsFile, 'utf8').trim().split('\n') : undefined;

  test(`are those of the facts the pack was written from${facts ? '' : ': ../shared is absent, not compared'}`, () => {
    if (!facts) return;
    type Fact = { statements: { sources: { url: string; publisher: string; ship: string }[] }[] };
    const read = facts.flatMap((line) => (JSON.parse(line) as Fact).statements.flatMap((fact) => fact.sources));
    const refused = read.filter((source) => source.ship !== 'ok');
    expect(refused.length).toBeGreaterThan(100);
    const text = files.map((file) => file.text).join('\n');
    expect(refused.filter(({ url }) => text.includes(url))).toEqual([]);
    const open = refused.map(({ url }) => hostOf(url)).filter((host) => !heading.neverSources.includes(host));
    // The front page of an archive is no source; what is kept in it may be.
    expect(open).toEqual(['archive.org']);
    const allowed = new Map(read.filter((source) => source.ship === 'ok').map((source) => [source.url, source]));
    expect(sources.filter(({ url, publisher }) => allowed.get(url)?.publisher !== publisher)).toEqual([]);
  });
});

describe('the case of the Met and Palantir', () => {
  const met = find('case-met-palantir');

  test('has a timeline in order of date, each event with its source', () => {
    const dates = met.timeline.map((event) => event.date);
    expect(dates).toEqual([...dates].sort());
    expect(dates.length).toBeGreaterThanOrEqual(7);
    expect(met.timeline.at(-1)).toMatchObject({ date: '2026-04-29', source: { publisher: 'Hot Minute' } });
  });

  test('says what the Met and its Federation said', () => {
    expect(met.statements.map(({ attributedTo }) => attributedTo)).toEqual([
      'Metropolitan Police Service',
      'Metropolitan Police Federation',
      'Matt Cane, Metropolitan Police Federation',
    ]);
  });

  test('leads on to everybody in it', () => {
    for (const id of ['vendor-palantir', 'org-met-police', 'org-mpf', 'tech-lawful-business-monitoring']) {
      expect(met.related).toContain(id);
      expect(find(id).statements.length).toBeGreaterThan(0);
    }
  });
});

/** Names that mean something else far more often than the entry. */
const ambiguous = [
  ...['Meta', 'Amazon', 'Spaces', 'Insider', 'Computing', 'Aware', 'Workday', 'Mentor', 'Connecticut', 'Delaware'],
  ...['PDA', 'TOT', 'MCI', 'MPS', 'EPM', 'EFF', 'PEAT', 'Article 4', 'Article 8', 'stress', 'Uber', 'Barclays'],
];
/** Words that are never a name by themselves. */
const generic = ['pace', 'chill', 'disabled', 'Slack', 'Teams', 'repurpos', 'Guardian', 'monitoring', 'software'];

describe('the aliases', () => {
  const named = (text: string): [string, Alias][] =>
    Object.entries(pack.aliases).flatMap(([id, list]) =>
      list.filter((alias) => alias.text === text).map((alias): [string, Alias] => [id, alias]),
    );

  test.each(ambiguous)('%s counts only as written and in context', (text) => {
    const guarded = named(text);
    expect(guarded.length).toBeGreaterThan(0);
    for (const [, alias] of guarded) {
      expect(alias.caseSensitive).toBe(true);
      expect(alias.needsContext?.length).toBeGreaterThan(0);
    }
  });

  test.each(['proxy', 'proxies', 'consultation', 'training data', 'mental health'])(
    '%s counts only in context',
    (text) => {
      for (const [, alias] of named(text)) expect(alias.needsContext?.length).toBeGreaterThan(0);
      expect(named(text)).toHaveLength(1);
    },
  );

  test.each(generic)('%s is nobody’s name', (text) => {
    expect(named(text)).toEqual([]);
  });
});
