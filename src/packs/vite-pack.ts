import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { PackFile } from './authoring/read-authored';
import { canonicalJson } from './authoring/canonical-json';
import { compilePack } from './compile-pack';

const moduleName = 'virtual:built-in-pack';
/** A leading NUL keeps other plugins away from a module that is no file. */
const resolvedName = `\0${moduleName}`;

/** Where the entries of the built-in pack are kept. */
export const builtInFolder = resolve(import.meta.dirname, 'workforce-surveillance');

/** The YAML files under a folder, in order of path. */
export function readPackFiles(folder: string): PackFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isPackFile)
    .sort()
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }));
}

const isPackFile = (path: string) => path.endsWith('.yaml');

/**
 * Vite plugin: `import pack from 'virtual:built-in-pack'` gives the compiled built-in pack, and anything wrong with its
 * files stops the build. It travels as a string for JSON.parse, which engines read faster than an object literal.
 */
export function builtInPack(folder = builtInFolder): Plugin {
  return {
    name: 'built-in-pack',
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    load(id) {
      if (id !== resolvedName) return;
      const files = readPackFiles(folder);
      for (const { path } of files) this.addWatchFile(join(folder, path));
      const json = canonicalJson(compilePack(files));
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
    hotUpdate({ file }) {
      if (!isPackFile(file) || !resolve(file).startsWith(folder + sep)) return;
      const module = this.environment.moduleGraph.getModuleById(resolvedName);
      return module && [module];
    },
  };
}
