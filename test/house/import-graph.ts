import { dirname, join } from 'node:path/posix';
import { type Import, readImports } from './read-imports';
import { isCode, listTracked, readTracked } from './source-files';

/** One import between a file of src/ and a package or another file of src/. */
export interface Edge extends Import {
  /** Path under src/. */
  from: string;
  /** Path under src/ for a file, undefined for a package. */
  to?: string;
}

/** Paths under src/ of every program there. */
export const sourceFiles: string[] = listTracked('src')
  .filter(isCode)
  .map((path) => path.slice('src/'.length));

const everything = new Set(listTracked('src').map((path) => path.slice('src/'.length)));

/** Every import of every program in src/. Throws for a relative one that leads to no file. */
export function readEdges(): Edge[] {
  return sourceFiles.flatMap((from) =>
    readImports(readTracked(`src/${from}`)).map((each) =>
      each.specifier.startsWith('.') ? { ...each, from, to: resolveRelative(from, each.specifier) } : { ...each, from },
    ),
  );
}

function resolveRelative(from: string, specifier: string): string {
  const target = join(dirname(from), specifier.split('?')[0]!);
  const found = ['', '.ts', '.tsx', '.d.ts', '/index.ts']
    .map((end) => target + end)
    .find((path) => everything.has(path));
  if (!found) throw new Error(`${from} imports ${specifier}, which is no file of src/`);
  return found;
}

/** The first ring of imports that leads from a file back to itself, or undefined. */
export function findCycle(edges: Pick<Edge, 'from' | 'to'>[]): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) if (to) next.set(from, [...(next.get(from) ?? []), to]);
  const finished = new Set<string>();
  const walk = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const target of next.get(file) ?? []) {
      const ring = walk(target, [...path, file]);
      if (ring) return ring;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const ring = walk(file, []);
    if (ring) return ring;
  }
  return undefined;
}
