import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const archive = new URL('../../../../shared/articles/articles.tar.gz', import.meta.url);

/** The texts of the named items of ../shared/articles, by id; empty where the folder is absent. */
export function readArticles(ids: string[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (!existsSync(archive)) return texts;
  const wanted = new Map(ids.map((id) => [`pages/${id}.txt`, id]));
  const tar = gunzipSync(readFileSync(archive));
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar
      .toString('utf8', at, at + 100)
      .replace(/\0.*$/s, '')
      .replace(/^\.\//, '');
    const size = Number.parseInt(tar.toString('ascii', at + 124, at + 136), 8) || 0;
    const id = wanted.get(name);
    if (id !== undefined) texts.set(id, tar.toString('utf8', at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return texts;
}
