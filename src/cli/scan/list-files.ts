import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describeSystemError, FileProblem } from './file-problem';

const scannable = /\.(x?html?|txt)$/i;

/** The files that a path stands for: itself, or every page and text in the folder at any depth, in order of name. */
export function listFiles(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && scannable.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw new FileProblem(path, describeSystemError(error));
  }
}
