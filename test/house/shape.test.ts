import { expect, it } from 'vitest';
import { isCode, listTracked, readTracked } from './source-files';

const files = listTracked('src', 'test');
const texts = files.filter((path) => /\.(tsx?|mts|mjs|js|css|html|json|ya?ml)$/.test(path));
const countLines = (path: string) => readTracked(path).trimEnd().split('\n').length;
const mostLines = 300;
const medianLines = 80;

it('has no file over 300 lines', () => {
  expect(texts.filter((path) => countLines(path) > mostLines).map((path) => `${path}: ${countLines(path)}`)).toEqual(
    [],
  );
});

it('has programs of fewer than 80 lines, half of them', () => {
  const lengths = files
    .filter((path) => path.startsWith('src/') && isCode(path))
    .map(countLines)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(medianLines);
});

const meaningless = /(^|\/)(utils?|helpers?|common|core|managers?|services?|misc|shared|lib)(\/|\.[^/]*$)/;
it('gives no folder or file a name that says nothing', () => {
  expect(files.filter((path) => meaningless.test(path))).toEqual([]);
});

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
it('names folders and files in kebab-case', () => {
  const isNamedWell = (part: string) => kebab.test(part) || part === 'README.md';
  expect(files.filter((path) => !path.split('/').every(isNamedWell))).toEqual([]);
});

/** Tools ask for these. */
const defaultExporters = ['test/reporter.ts', 'test/bench/vitest.config.ts', 'src/packs/built-in-pack.d.ts'];
it('exports by name', () => {
  const found = files.filter((path) => isCode(path) && /^\s*export default\b/m.test(readTracked(path)));
  expect(found.filter((path) => !defaultExporters.includes(path))).toEqual([]);
});
