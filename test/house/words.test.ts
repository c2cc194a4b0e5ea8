import { expect, it } from 'vitest';
import { isCode, listTracked, readTracked } from './source-files';

const code = listTracked('src', 'test').filter(isCode);
const inSource = (path: string) => path.startsWith('src/');
const inBrowser = (path: string) => inSource(path) && !path.startsWith('src/cli/');

/** Lines of programs that match, comments left out where they may name what the code must not use. */
function linesWith(pattern: RegExp, paths: string[], { comments }: { comments: boolean }): string[] {
  return paths.flatMap((path) =>
    readTracked(path)
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
      .filter(({ line }) => comments || !/^\s*(\/\/|\/?\*)/.test(line))
      .filter(({ line }) => pattern.test(line.replace(comments ? '' : /(?<!:)\/\/ .*$/, '')))
      .map(({ line, place }) => `${place}: ${line.trim()}`),
  );
}

/** Put together here, so that this file does not hold the words it looks for. */
const word = (...parts: string[]) => parts.join('');

const forbidden: [what: string, pattern: RegExp, paths: string[], comments: boolean][] = [
  ['notes to self', new RegExp(`\\b(${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('X', 'XX')})\\b`), code, true],
  [
    'HTML out of strings',
    /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment)\b/,
    code.filter(inBrowser),
    false,
  ],
  ['highlights that a page can list', /\bCSS\s*\.\s*highlights\b|\bnew Highlight\b/, code.filter(inSource), false],
  ['code out of strings', /\beval\(|\bnew Function\b|\bsetTimeout\(['"`]/, code.filter(inSource), false],
  [
    'requests',
    /\bfetch\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bsendBeacon\b|\bnew EventSource\b/,
    code.filter(inBrowser),
    false,
  ],
  ['types given up', /:\s*any\b|\bas any\b|<any[,>]|\bany\[\]/, code, false],
  ['compiler errors silenced', new RegExp(`@ts-${word('ig', 'nore')}|@ts-${word('no', 'check')}`), code, true],
  ['catches without a word', /catch\s*(\([^)]*\)\s*)?\{\s*\}/, code, true],
  ['tests left out', new RegExp(`\\b(it|test|describe)\\.${word('(sk', 'ip|on', 'ly|to', 'do)')}\\b`), code, true],
];
it.each(forbidden)('has no %s', (_what, pattern, paths, comments) => {
  expect(paths.length).toBeGreaterThan(0);
  expect(linesWith(pattern, paths, { comments })).toEqual([]);
});

it('gives a reason for every lint rule set aside', () => {
  const found = code.flatMap((path) => readTracked(path).match(/(?<=\/[/*] )biome-ignore.*/g) ?? []);
  expect(found.filter((line) => !/biome-ignore lint\/\S+: \S+ \S+/.test(line))).toEqual([]);
});

const tracked = listTracked().filter((path) => !/\.(png|ico|woff2|zip|gz)$/.test(path));
const machinePath = new RegExp(
  `(^|[\\s'"\`(=])/(${word('wo', 'rk')}/(main|shared|brief|fn-)|${word('ro', 'ot')}/|home/\\w+/|Users/\\w+/)`,
  'm',
);
const registryHost = new RegExp(`${word('regis', 'try')}\\.[a-z]+\\.(org|com)|${word('npm', 'mirror')}`);
it('names no path of one machine and no package registry', () => {
  expect(tracked.length).toBeGreaterThan(code.length);
  expect(tracked.filter((path) => machinePath.test(readTracked(path)))).toEqual([]);
  expect(tracked.filter((path) => registryHost.test(readTracked(path)))).toEqual([]);
});
