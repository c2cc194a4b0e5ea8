import { describe, expect, test } from 'vitest';
import { AuthoringError } from '../../../src/packs/authoring/authoring-error';
import { compilePack } from '../../../src/packs/compile-pack';
import { exampleFiles, exampleWith } from './example-pack';
import { refusals, words } from './refusals';

const messageOf = (compile: () => unknown): string => {
  try {
    compile();
  } catch (error) {
    // Anything but a list of problems is a bug of the compiler and goes on to the test.
    if (error instanceof AuthoringError) return error.message;
    throw error;
  }
  return 'no problem was found';
};

describe('the build refuses', () => {
  test.each(refusals)('$wrong', ({ passage, instead, says }) => {
    const message = messageOf(() => compilePack(exampleWith(passage, instead)));
    expect(message).toContain(says);
    expect(message).toMatch(/\n {2}(pack|vendors\/hourglass)\.yaml:\d+ · /);
  });

  test('a pack without a heading', () => {
    expect(messageOf(() => compilePack(exampleFiles.slice(1)))).toContain('pack.yaml · is missing');
  });

  test('everything that is wrong at once, one line each', () => {
    const files = exampleWith('asOf: 2026-05-01', 'asOf: 2026-02-29').map(({ path, text }) => ({
      path,
      text: text.replace('type: technique', 'type: trick'),
    }));
    expect(messageOf(() => compilePack(files)).split('\n')).toHaveLength(3);
  });

  test.each([
    ['asOf: 2026-05-01', 'asOf: 2026-02-30'],
    ['kind: analysis', 'kind: rumour'],
    ['related: [technique-counting]', 'related: [technique-guessing]'],
    ['url: https://hourglass.example/what', 'url: hourglass.example/what'],
  ])('and names the line: %s', (passage, instead) => {
    const files = exampleWith(passage, instead);
    const line = files[1]!.text.split('\n').findIndex((text) => text.includes(instead)) + 1;
    expect(messageOf(() => compilePack(files))).toContain(`vendors/hourglass.yaml:${line} · `);
  });
});

describe('a compiled pack', () => {
  const pack = compilePack(exampleFiles);
  const hourglass = pack.entries.find((entry) => entry.id === 'vendor-hourglass')!;

  test('has its entries in order of id', () => {
    expect(pack.entries.map((entry) => entry.id)).toEqual(['technique-counting', 'vendor-hourglass']);
  });

  test('spells out what an author abbreviates', () => {
    expect(pack.aliases['vendor-hourglass']).toEqual([
      { text: 'Hourglass Ltd', caseSensitive: false },
      { text: 'Hourglass', caseSensitive: true, needsContext: ['software'], notContext: ['sand'] },
    ]);
    expect(hourglass.statements[1]).toEqual({
      text: 'It says that it counts for a score of them.',
      kind: 'party-claim',
      attributedTo: 'Hourglass Ltd',
      asOf: '2026',
      sources: [
        { publisher: 'Hourglass Ltd', title: 'What we count', url: 'https://hourglass.example/what' },
        {
          publisher: 'The Example',
          title: 'Counting: an example',
          url: 'https://example.org/counting',
          published: '2026-02-28',
        },
      ],
    });
  });

  test('sets the sides of a conflict beside each other', () => {
    expect(hourglass.conflicts).toEqual([{ about: 'How many employers', sides: hourglass.statements.slice(0, 2) }]);
  });

  test('dates an entry by its latest statement', () => {
    expect(hourglass.asOf).toBe('2026-05-01');
    expect(pack.entries[0]).not.toHaveProperty('asOf');
  });

  test('lets two entries share a name where context tells them apart', () => {
    const files = exampleWith('aliases: [key counting]', 'aliases: [{ text: Hourglass, needs: [keys] }]');
    expect(compilePack(files).aliases['technique-counting']).toHaveLength(1);
  });

  test('allows a quote of 25 words', () => {
    const [statement] = compilePack(exampleWith('we count keys,', `${words(25)},`)).entries[1]!.statements;
    expect(statement?.quote?.text).toBe(words(25));
  });
});

describe('the hash of a pack', () => {
  const { sha256 } = compilePack(exampleFiles).stamp;

  test('is a hex SHA-256', () => {
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['keys in another order', 'type: vendor\n    name: Hourglass Ltd', 'name: Hourglass Ltd\n    type: vendor'],
    ['another comment', 'entries:', '# Reviewed.\nentries:'],
    ['other quotation marks', '"Counting: an example"', "'Counting: an example'"],
  ])('stays for %s', (_what, passage, instead) => {
    expect(compilePack(exampleWith(passage, instead)).stamp.sha256).toBe(sha256);
  });

  test('stays for files in another order', () => {
    expect(compilePack([...exampleFiles].reverse()).stamp.sha256).toBe(sha256);
  });

  test('changes with a word, a source or the version', () => {
    const changed = [
      exampleWith('a dozen employers', 'ten employers'),
      exampleWith('https://example.org/counting', 'https://example.org/count'),
      exampleWith('version: 1.2.3', 'version: 1.2.4'),
    ].map((files) => compilePack(files).stamp.sha256);
    expect(new Set([sha256, ...changed]).size).toBe(4);
  });
});
