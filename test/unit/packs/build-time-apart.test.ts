import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../src/packs');

/** Everything a module needs, directly or through the files it imports. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'/gm)) {
    const target = name.startsWith('.') ? `${resolve(dirname(file), name)}.ts` : name;
    if (seen.has(target)) continue;
    seen.add(target);
    if (name.startsWith('.')) importsOf(target, seen);
  }
  return seen;
}

test.each(['load-pack', 'build-lexicon', 'find-entries', 'pack'])('%s needs nothing of the build', (name) => {
  const needed = [...importsOf(`${folder}/${name}.ts`)];
  expect(needed.length).toBeGreaterThan(0);
  expect(needed.filter((path) => !path.startsWith('/'))).toEqual(needed.includes('valibot') ? ['valibot'] : []);
  expect(needed.filter((path) => /authoring|authored|compile|vite/.test(path))).toEqual([]);
});

test('the compiler does need it, so this test can tell', () => {
  expect([...importsOf(`${folder}/compile-pack.ts`)]).toEqual(expect.arrayContaining(['node:crypto', 'yaml']));
});
