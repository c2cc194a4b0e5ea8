import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const archive = resolve(import.meta.dirname, '../../../../shared/articles');

/** One labelled page of the shared collection. */
export interface Page {
  id: string;
  file: string;
  kind: 'html' | 'text';
  label: string;
  repo: string;
  truth?: string[];
}

export interface Collection {
  pages: Page[];
  read(file: string): string;
}

/** The real HTML pages beside the project, unpacked; undefined where they are not there. */
export function findCollection(): Collection | undefined {
  if (!existsSync(join(archive, 'articles.tar.gz'))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'fair-notice-articles-'));
  execFileSync('tar', ['-xzf', join(archive, 'articles.tar.gz'), '-C', folder]);
  const lines = readFileSync(join(archive, 'items.jsonl'), 'utf8').split('\n').filter(Boolean);
  const pages = lines.map((line) => JSON.parse(line) as Page).filter((page) => page.kind === 'html');
  return { pages, read: (file) => readFileSync(join(folder, file), 'utf8') };
}
