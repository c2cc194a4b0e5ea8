import { expect, it } from 'vitest';
import { readTracked } from './source-files';

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(readTracked('package-lock.json'));
const manifest: Record<string, Record<string, string>> = JSON.parse(readTracked('package.json'));

/** Whether a package finds another the way Node does: in its own node_modules, or in one further up. */
function reaches(packages: Record<string, Locked>, from: string, name: string): boolean {
  const base = from ? `${from}/` : '';
  if (packages[`${base}node_modules/${name}`]) return true;
  return from !== '' && reaches(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

const missingOptions = (packages: Record<string, Locked>) =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !reaches(packages, path, name))
      .map((name) => `${path} lacks ${name}`),
  );

it('locks what every platform needs, so that `npm ci` works on all', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(missingOptions(lock.packages)).toEqual([]);
});

it('would find a platform left out', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-darwin': '1' } },
    'node_modules/a/node_modules/a-linux': {},
  };
  expect(missingOptions(packages)).toEqual(['node_modules/a lacks a-darwin']);
});

it('names no address that packages come from', () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved)).toEqual([]);
});

it('pins every dependency to the version that is locked', () => {
  for (const [name, version] of Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] }))
    expect(`${name} ${version}`).toBe(`${name} ${lock.packages[`node_modules/${name}`]?.version}`);
});

it('explains every dependency in docs/dependencies.md', () => {
  const explained = readTracked('docs/dependencies.md');
  const names = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] });
  expect(names.filter((name) => !explained.includes(`| ${name} |`))).toEqual([]);
});
