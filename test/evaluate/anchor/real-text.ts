import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Draft } from '../../bench/anchor/write-text';

const archive = resolve('../shared/articles/articles.tar.gz');

/** Whether the real articles are on this machine; they are not part of the project. */
export const hasRealText = existsSync(archive);

/** The plain texts among the real articles as paragraphs of sentences of words, one after the other. */
export function readRealText(): Draft {
  const folder = mkdtempSync(join(tmpdir(), 'fair-notice-'));
  try {
    execFileSync('tar', ['-xzf', archive, '-C', folder, '--wildcards', 'pages/*.txt']);
    const files = readdirSync(join(folder, 'pages')).sort();
    return files.flatMap((file) => parseText(readFileSync(join(folder, 'pages', file), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parseText(text: string): Draft {
  return text
    .split(/\n+/)
    .map((line) =>
      line.split(/(?<=[.?!]["”’)]?)\s+(?=[\p{Lu}"“‘(])/u).map((sentence) => sentence.split(/\s+/).filter(Boolean)),
    )
    .map((paragraph) => paragraph.filter((sentence) => sentence.length > 0))
    .filter((paragraph) => paragraph.length > 0);
}

/** Stretches of about `words` words from a text, up to `count` of them. */
export function cutPages(draft: Draft, words: number, count: number): Draft[] {
  const pages: Draft[] = [];
  let page: Draft = [];
  let length = 0;
  for (const paragraph of draft) {
    page.push(paragraph);
    length += paragraph.flat().length;
    if (length < words) continue;
    pages.push(page);
    if (pages.length === count) break;
    page = [];
    length = 0;
  }
  return pages;
}
