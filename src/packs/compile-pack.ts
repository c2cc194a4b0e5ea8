import { createHash } from 'node:crypto';
import type { Entry, Source } from '../model/entry';
import type { Alias } from '../model/lexicon';
import { AuthoredFile, PackHeading } from './authored-entry';
import { AuthoringError, type AuthoringProblem } from './authoring/authoring-error';
import { buildAlias, buildEntry } from './authoring/build-entry';
import { canonicalJson } from './authoring/canonical-json';
import { type Authored, type PackFile, readAuthored } from './authoring/read-authored';
import { findPackProblems } from './find-pack-problems';
import type { Pack } from './pack';

/** The file that says whose pack this is; every other file holds entries. */
export const headingFile = 'pack.yaml';

/** An entry, its aliases, and where both were written. */
interface Origin {
  entry: Entry;
  aliases: Alias[];
  file: Authored<AuthoredFile>;
  index: number;
}

/**
 * The pack these files make, entries in order of id. Throws `AuthoringError` with every problem of the first step that
 * has any: form of each file, then its sources, then what holds across files.
 */
export function compilePack(files: PackFile[]): Pack {
  const heading = files.find((file) => file.path === headingFile);
  if (!heading) throw new AuthoringError([{ file: headingFile, path: [], value: undefined, reason: 'is missing' }]);
  const head = readAuthored(heading, PackHeading);
  const authored = files.filter((file) => file !== heading).map((file) => readAuthored(file, AuthoredFile));
  refuse([head, ...authored].flatMap((file) => file.problems));

  const { neverSources = [], ...title } = head.value!;
  const problems: AuthoringProblem[] = [];
  const origins = authored.flatMap((file) => buildFile(file, neverSources, problems));
  refuse(problems);

  origins.sort((one, other) => (one.entry.id < other.entry.id ? -1 : 1));
  const unsigned = {
    stamp: title,
    entries: origins.map((origin) => origin.entry),
    aliases: Object.fromEntries(origins.map((origin) => [origin.entry.id, origin.aliases])),
  };
  const sha256 = createHash('sha256').update(canonicalJson(unsigned)).digest('hex');
  const pack: Pack = { ...unsigned, stamp: { ...title, sha256 } };
  refuse(
    findPackProblems(pack).map(({ path: [part, key, ...rest], value, reason }) => {
      const origin = part === 'entries' ? origins[key as number] : origins.find(({ entry }) => entry.id === key);
      const { file, index } = origin!;
      const path = ['entries', index, ...(part === 'aliases' ? ['aliases'] : []), ...rest];
      return { file: file.file, line: file.lineOf(path), path, value, reason };
    }),
  );
  return pack;
}

function buildFile(file: Authored<AuthoredFile>, neverSources: string[], problems: AuthoringProblem[]): Origin[] {
  const { entries, sources } = file.value!;
  const report = (path: (string | number)[], value: unknown, reason: string) =>
    problems.push({ file: file.file, line: file.lineOf(path), path, value, reason });
  const used = new Set<string>();
  const origins = entries.map((entry, index) => {
    const cite = (key: string, path: (string | number)[]): Source | undefined => {
      used.add(key);
      const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
      if (!source) report(['entries', index, ...path], key, 'no source of this file has this key');
      return source;
    };
    return { entry: buildEntry(entry, cite), aliases: entry.aliases.map(buildAlias), file, index };
  });
  for (const [key, { url }] of Object.entries(sources)) {
    if (!used.has(key)) report(['sources', key], key, 'a source that nothing cites');
    const host = URL.canParse(url) ? new URL(url).hostname : undefined;
    if (host === undefined) report(['sources', key, 'url'], url, 'not a web address');
    const copier = neverSources.find((name) => host === name || host?.endsWith(`.${name}`));
    if (copier) report(['sources', key, 'url'], url, 'a copy or a rewrite: name the original');
  }
  return origins;
}

function refuse(problems: AuthoringProblem[]): void {
  if (problems.length > 0) throw new AuthoringError(problems);
}
