import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { compilePack } from '../../../src/packs/compile-pack';
import { findEntries } from '../../../src/packs/find-entries';
import { PackError, parsePack } from '../../../src/packs/load-pack';
import type { Pack } from '../../../src/packs/pack';
import { exampleFiles, exampleWith } from './example-pack';

const pack = compilePack(exampleFiles);
const other: Pack = {
  stamp: { ...pack.stamp, id: 'other' },
  entries: [{ ...pack.entries[1]!, name: 'Hourglass plc', related: [] }],
  aliases: {
    'vendor-hourglass': [{ text: 'Hourglass plc', caseSensitive: false }, pack.aliases['vendor-hourglass']![0]!],
  },
};

/** A pack from elsewhere with one thing wrong in it, and where parsePack says it is. */
const broken: { wrong: string; change: (json: Pack) => unknown; path: string; says: string }[] = [
  { wrong: 'nothing at all', change: () => null, path: '', says: 'Expected Object' },
  {
    wrong: 'a statement without a source',
    change: (json) => ((json.entries[1]!.statements[0]!.sources as unknown[]).length = 0),
    path: 'entries.1.statements.0.sources.0',
    says: 'undefined',
  },
  {
    wrong: 'an address that runs a script',
    change: (json) => (json.entries[1]!.statements[0]!.sources[0].url = 'javascript:alert(1)'),
    path: 'entries.1.statements.0.sources.0.url',
    says: 'not a web address',
  },
  {
    wrong: 'a day that does not exist',
    change: (json) => (json.entries[1]!.timeline[0]!.date = '2026-02-30'),
    path: 'entries.1.timeline.0.date',
    says: 'no such day',
  },
  {
    wrong: 'a relation to nowhere',
    change: (json) => (json.entries[1]!.related = ['nobody']),
    path: 'entries.1.related.0',
    says: 'no entry has this id',
  },
  {
    wrong: 'an entry under no name',
    change: (json) => delete json.aliases['vendor-hourglass'],
    path: 'entries.1.aliases',
    says: 'an entry needs an alias',
  },
  {
    wrong: 'names for no entry',
    change: (json) => (json.aliases['nobody'] = [{ text: 'Nobody', caseSensitive: false }]),
    path: 'aliases.nobody',
    says: 'no entry has this id',
  },
];

describe('a pack that comes in', () => {
  test('is the pack that went out', () => {
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  test.each(broken)('is refused with path and value for $wrong', ({ change, path, says }) => {
    const json = structuredClone(pack);
    const result = change(json);
    const attempt = () => parsePack(result === null ? null : json);
    expect(attempt).toThrow(PackError);
    expect(attempt).toThrow(expect.objectContaining({ path, message: expect.stringContaining(says) }));
  });
});

describe('the lexicon', () => {
  test('has every entry with its names and relations, and no statement', () => {
    expect(buildLexicon([pack])).toEqual({
      packs: [pack.stamp],
      entries: pack.entries.map(({ id, type, name, related }) => ({
        id,
        type,
        name,
        aliases: pack.aliases[id],
        related,
      })),
    });
  });

  test('gives an entry of two packs the names of both, once', () => {
    const lexicon = buildLexicon([pack, other]);
    expect(lexicon.packs.map((stamp) => stamp.id)).toEqual(['example', 'other']);
    const hourglass = lexicon.entries.filter((entry) => entry.id === 'vendor-hourglass');
    expect(hourglass).toHaveLength(1);
    expect(hourglass[0]?.aliases.map((alias) => alias.text)).toEqual(['Hourglass Ltd', 'Hourglass', 'Hourglass plc']);
    expect(hourglass[0]?.related).toEqual(['technique-counting']);
  });

  test('leaves the packs as they were', () => {
    const before = structuredClone([pack, other]);
    buildLexicon([pack, other]);
    expect([pack, other]).toEqual(before);
  });

  test('keeps one name with two meanings as two names', () => {
    const both = compilePack(exampleWith('aliases: [key counting]', 'aliases: [{ text: Hourglass, needs: [keys] }]'));
    const named = buildLexicon([both]).entries.flatMap((entry) => entry.aliases.map((alias) => alias.text));
    expect(named.filter((text) => text === 'Hourglass')).toHaveLength(2);
  });
});

describe('entries by id', () => {
  test('come in the order asked for, each with the pack that vouches for it', () => {
    const found = findEntries([pack, other], ['vendor-hourglass', 'nobody', 'technique-counting']);
    expect(found.map(({ entry, pack: { id } }) => [entry.name, id])).toEqual([
      ['Hourglass Ltd', 'example'],
      ['Hourglass plc', 'other'],
      ['Key counting', 'example'],
    ]);
  });
});
