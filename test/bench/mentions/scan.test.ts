import { expect, it } from 'vitest';
import { buildAliasTable } from '../../../src/engine/mentions/alias-table';
import { type Hit, scanAliases } from '../../../src/engine/mentions/scan-aliases';
import type { LexiconEntry } from '../../../src/model/lexicon';
import { hasSharedArticles, readPool } from '../../evaluate/shared-articles';
import { timeMs } from './time-ms';
import { writeAliases } from './write-aliases';

/** Everyday names that texts really hold, so that both sides find something. */
const everyday = [
  'Amazon',
  'Microsoft',
  'Slack',
  'data breach',
  'training data',
  'screenshot',
  'GPS',
  'GDPR',
  'mental health',
];

/** 300 kB of unselected tech press, or invented words; without accents, since `\b` of the other side knows none. */
const text = (
  hasSharedArticles
    ? [...readPool().values()].join('\n').slice(0, 300_000)
    : writeAliases(3_000).join(' said ').repeat(4)
).replace(/\P{ASCII}/gu, '?');

it('finds the hits of one regular expression of all aliases, whatever their number', () => {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const caseSensitive of [true, false]) {
    for (const count of [200, 2_000]) {
      const names = [...everyday, ...writeAliases(count - everyday.length)];
      const table = buildAliasTable(names.map((name, at) => entryOf(name, at, caseSensitive)));
      const expression = new RegExp(`\\b(?:${inOrder(names).join('|')})\\b`, caseSensitive ? 'g' : 'gi');
      expect(longest(scanAliases(text, table))).toEqual([...text.matchAll(expression)].map((match) => match.index));
      const [ours, theirs] = timeMs([() => scanAliases(text, table).length, () => text.match(expression)?.length]);
      rows[`${count} aliases, case ${caseSensitive ? 'kept' : 'ignored'}`] = {
        hits: longest(scanAliases(text, table)).length,
        'ours ms': ours!.toFixed(1),
        'ours MB/s': (text.length / 1_000 / ours!).toFixed(0),
        'RegExp ms': theirs!.toFixed(1),
        'times faster': (theirs! / ours!).toFixed(2),
      };
    }
  }
  console.table(rows);
});

function entryOf(text: string, at: number, caseSensitive: boolean): LexiconEntry {
  return { id: `e-${at}`, type: 'outlet', name: text, related: [], aliases: [{ text, caseSensitive }] };
}

/** An alternation takes the first that fits, so the longest goes first. */
function inOrder(names: string[]): string[] {
  return names.toSorted((one, other) => other.length - one.length);
}

/** Starts of the longest hits that do not overlap, from the left, as a regular expression takes them. */
function longest(hits: Hit[]): number[] {
  const starts: number[] = [];
  let end = 0;
  for (const hit of hits) {
    if (hit.start < end) continue;
    starts.push(hit.start);
    end = hit.end;
  }
  return starts;
}
