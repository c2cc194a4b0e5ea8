import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const folder = resolve('../shared/interop/w3c');

/** True where the W3C test suite lies beside the project; it is not part of it. */
export const hasSuite = existsSync(folder);

/** A list of assertions of the suite, by its path. */
export type Suite = 'annotations/annotationMusts' | 'collections/collectionMusts' | 'collections/pages/pageMusts';

const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** Names of the assertions of a suite that the value fails; compiled once per suite. */
export function createSuite(suite: Suite): { size: number; findFailures(value: unknown): string[] } {
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats(ajv);
  for (const file of readdirSync(join(folder, 'definitions'))) ajv.addSchema(read(`definitions/${file}`));
  const paths: string[] = read(`${suite}.test`).assertions;
  const checks: [string, ValidateFunction][] = paths.map((path) => [path, ajv.compile(read(path))]);
  return {
    size: checks.length,
    findFailures: (value) => checks.filter(([, isValid]) => !isValid(value)).map(([path]) => path),
  };
}

/** W3C's own wrong samples, to try the suite itself with; `value` is absent for those that are not even JSON. */
export function readWrongSamples(): { name: string; value?: unknown }[] {
  const samples = 'tools/samples/incorrect';
  return readdirSync(join(folder, samples)).map((name) => {
    try {
      return { name, value: read(`${samples}/${name}`) };
    } catch {
      // Some samples are wrong by not being JSON; that they do not parse is their refusal.
      return { name };
    }
  });
}
