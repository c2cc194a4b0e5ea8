import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the words at one place of one document mean; `test/corpus/mentions/README.md` says how that was judged. */
export interface MentionLabel {
  doc: string;
  start: number;
  end: number;
  text: string;
  /** The entry whose alias the words are. */
  about: string;
  /** The entry they do name; absent: a trap. */
  entry?: string;
  /** Type of `about`, as the corpus is filed. */
  type: string;
  part: Part;
}

/** Which labels rules were made with, in the order in which they came; `test/corpus/mentions/README.md` tells the story. */
export type Part = 'tuned' | 'reported' | 'second' | 'blind' | 'third';

const folder = join(import.meta.dirname, '../../corpus/mentions');

/** All labels of the corpus. */
export function readLabels(): MentionLabel[] {
  const later = (['second', 'blind', 'third'] as const).flatMap((part) => readFolder(join(folder, part), () => part));
  return [...readFolder(folder, splitByHash), ...later];
}

function readFolder(path: string, partOf: (doc: string) => Part): MentionLabel[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readFile(join(path, name), partOf));
}

type Row = [doc: string, start: number, end: number, text: string, meaning: string];

function readFile(path: string, partOf: (doc: string) => Part): MentionLabel[] {
  const byEntry = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Row[]>;
  return Object.entries(byEntry).flatMap(([about, rows]) =>
    rows.map(([doc, start, end, text, meaning]) => ({
      ...{ doc, start, end, text, about, type: basename(path, '.json'), part: partOf(doc) },
      ...(meaning !== 'none' && { entry: meaning }),
    })),
  );
}

/** By a hash of the document's id, so that no document is in both halves. */
function splitByHash(doc: string): Part {
  return Number.parseInt(createHash('md5').update(doc).digest('hex').slice(-1), 16) % 2 === 0 ? 'tuned' : 'reported';
}
