import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The project's folder. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** Paths of all files that git keeps or would keep under these folders (everything if none is given), sorted. */
export function listTracked(...folders: string[]): string[] {
  const options = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...folders];
  const listed = execFileSync('git', options, { cwd: projectFolder, encoding: 'utf8', maxBuffer: 1 << 26 });
  // A file that was deleted but not yet committed is still in git's index.
  return [...new Set(listed.split('\0'))].filter((path) => path && existsSync(resolve(projectFolder, path))).sort();
}

/** A file's text by its path in the project. */
export function readTracked(path: string): string {
  return readFileSync(resolve(projectFolder, path), 'utf8');
}

/** Whether a file holds a program: TypeScript, or JavaScript that runs before TypeScript is installed. */
export const isCode = (path: string): boolean => /\.(tsx?|mts|mjs)$/.test(path);
