import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Edge, findCycle, readEdges, sourceFiles } from './import-graph';
import { fileRules, importTable, type Room } from './import-table';
import { isCode, projectFolder, readTracked } from './source-files';

const edges = readEdges();
const roomOf = (path: string) => path.split('/')[0]!;

/** Why the rule forbids the import, or undefined. */
function findFault({ from, to, specifier, isTypeOnly }: Edge, rule: Room): string | undefined {
  if (to === undefined) {
    const name = /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)![0];
    const isAllowed = rule.packages.some(
      (each) => each === name || (each === 'node:*' && specifier.startsWith('node:')),
    );
    return isAllowed ? undefined : `${from} imports the package ${specifier}`;
  }
  if (roomOf(to) !== roomOf(from)) {
    const isAllowed = rule.rooms.some((room) => to === room || to.startsWith(`${room}/`) || to.startsWith(`${room}.`));
    if (!isAllowed) return `${from} imports ${to}`;
  }
  if (rule.typesOnly?.includes(roomOf(to)) && !isTypeOnly) return `${from} imports more than types of ${to}`;
  return undefined;
}

const faultsOf = (all: Edge[]) =>
  all.flatMap((edge) => {
    const rule = fileRules[edge.from] ?? importTable[roomOf(edge.from)];
    const fault = rule ? findFault(edge, rule) : `${edge.from} stands in no room of the table`;
    return fault ? [fault] : [];
  });

it('reads as many programs as there are', () => {
  const onDisk = readdirSync(`${projectFolder}/src`, { recursive: true, encoding: 'utf8' }).filter(isCode);
  expect(sourceFiles.length).toBe(onDisk.length);
  expect(sourceFiles.length).toBeGreaterThan(100);
});

it('sees an import for every "from" that names a module', () => {
  for (const file of sourceFiles) {
    const named = readTracked(`src/${file}`).match(/^(import|export|\}).*\bfrom ['"]/gm) ?? [];
    const seen = edges.filter((edge) => edge.from === file);
    expect(seen.length, file).toBeGreaterThanOrEqual(named.length);
  }
});

it('imports nothing that the table does not allow', () => {
  expect(faultsOf(edges)).toEqual([]);
});

it('has no rule for a file that is gone', () => {
  expect(Object.keys(fileRules).filter((file) => !sourceFiles.includes(file))).toEqual([]);
});

it('imports in no ring', () => {
  expect(findCycle(edges)).toBe(undefined);
});

const forbidden: [what: string, edge: Edge][] = [
  ['the engine a package', { from: 'engine/a.ts', specifier: 'valibot', isTypeOnly: true }],
  ['the engine a schema', { from: 'engine/a.ts', specifier: '../model/b', to: 'model/b.ts', isTypeOnly: false }],
  ['the engine the page', { from: 'engine/a.ts', specifier: '../page/b', to: 'page/b.ts', isTypeOnly: true }],
  [
    'the command line more of the page',
    { from: 'cli/a.ts', specifier: '', to: 'page/read-text.ts', isTypeOnly: false },
  ],
  ['the gate the bridge', { from: 'content/gate.ts', specifier: '', to: 'bridge/ask.ts', isTypeOnly: false }],
  ['a folder nobody planned', { from: 'helpers/a.ts', specifier: '', to: 'model/b.ts', isTypeOnly: true }],
];
it.each(forbidden)('would refuse %s', (_what, edge) => {
  expect(faultsOf([edge])).toHaveLength(1);
});

it('would find a ring', () => {
  const ring = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'b'],
  ].map(([from, to]) => ({ from: from!, to: to! }));
  expect(findCycle(ring)).toEqual(['b', 'c', 'b']);
});
