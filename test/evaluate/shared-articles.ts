import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One labelled real article of `../shared/articles`; its README says what the fields mean. */
export interface SharedArticle {
  id: string;
  kind: 'text' | 'html';
  label: 'on-topic' | 'hard-negative' | 'negative';
  confidence: 'clear' | 'borderline';
  genre: string;
  language: string;
  /** Repository and, where it has several, the outlet: what cross-validation keeps apart. */
  publisher: string;
  repo: string;
  /** The file as it is: HTML or plain text with the title in the first line. */
  content: string;
  /** What its collection says is in it, by ending: `expected.html`, `expected-metadata.json`, `expected.json` (segments). */
  truth: Record<string, string>;
}

const folder = join(import.meta.dirname, '../../../shared/articles');

/** True where the real articles lie beside the project. */
export const hasSharedArticles = existsSync(join(folder, 'items.jsonl'));

/** All labelled articles, in the order of `items.jsonl`. Throws where `../shared` is absent. */
export function readSharedArticles(): SharedArticle[] {
  const files = readTar('articles.tar.gz');
  const lines = readFileSync(join(folder, 'items.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const item = JSON.parse(line) as SharedArticle & { file: string; path: string; truth?: string[] };
    const content = files.get(item.file);
    if (content === undefined) throw new Error(`${item.file} is not in articles.tar.gz`);
    const truth = Object.fromEntries((item.truth ?? []).map((file) => [/\.(.+)$/.exec(file)![1], files.get(file)!]));
    return { ...item, publisher: describePublisher(item.repo, item.path, item.genre), content, truth };
  });
}

/** The unselected tech-press texts, by file name. */
export function readPool(): Map<string, string> {
  return readTar('pool.tar.gz');
}

function describePublisher(repo: string, path: string, genre: string): string {
  if (genre === 'synthetic') return 'synthetic';
  const outlet = repo === 'bertmad3400/articleMD' ? `/${path.split('/')[0]}` : '';
  return repo.split('/')[1] + outlet;
}

/** The regular files of a gzipped tar archive (POSIX ustar, with GNU long names). */
function readTar(name: string): Map<string, string> {
  const archive = gunzipSync(readFileSync(join(folder, name)));
  const files = new Map<string, string>();
  const field = (at: number, length: number) => archive.toString('utf8', at, at + length).replace(/\0.*$/s, '');
  let longName: string | undefined;
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12), 8);
    const type = field(at + 156, 1);
    const body = archive.subarray(at + 512, at + 512 + size);
    if (type === 'L') longName = body.toString('utf8').replace(/\0.*$/s, '');
    else {
      const prefix = field(at + 345, 155);
      const path = longName ?? (prefix ? `${prefix}/` : '') + field(at, 100);
      if (type === '0' || type === '') files.set(path.replace(/^\.\//, ''), body.toString('utf8'));
      longName = undefined;
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
