import { expect, it } from 'vitest';
import { readImports } from './read-imports';

const cases: [source: string, imports: [specifier: string, isTypeOnly: boolean][]][] = [
  [`import { a } from './a';`, [['./a', false]]],
  [`import type { A } from './a';`, [['./a', true]]],
  [`import { type A, type B } from './a';`, [['./a', true]]],
  [`import { a, type B } from './a';`, [['./a', false]]],
  [`import a, { b } from "a";`, [['a', false]]],
  [`import * as v from 'valibot';`, [['valibot', false]]],
  [`import {\n  a,\n  type B,\n} from '../b';`, [['../b', false]]],
  [
    `import './style.css';\nimport css from './style.css?inline';`,
    [
      ['./style.css', false],
      ['./style.css?inline', false],
    ],
  ],
  [
    `export { a } from './a';\nexport * from './b';\nexport type { C } from './c';`,
    [
      ['./a', false],
      ['./b', false],
      ['./c', true],
    ],
  ],
  [`const a = await import('./late');`, [['./late', false]]],
  [`import { a } from './a';\nexport const from = 'not a module';\nexport const b = a;`, [['./a', false]]],
  [`export type A = { from: 'x' };\nconst text = "import { a } from './a'";`, []],
];
it.each(cases)('reads the imports of %j', (source, imports) => {
  expect(readImports(source).map(({ specifier, isTypeOnly }) => [specifier, isTypeOnly])).toEqual(imports);
});
