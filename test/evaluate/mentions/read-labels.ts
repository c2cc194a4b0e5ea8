import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
}

const folder = join(import.meta.dirname, '../../corpus/mentions');

/** All labels of the corpus. */
export function readLabels(): MentionLabel[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readFile(name));
}

type Row = [doc: string, start: number, end: number, text: string, meaning: string];

function readFile(name: string): MentionLabel[] {
  const byEntry = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Row[]>;
  return Object.entries(byEntry).flatMap(([about, rows]) =>
    rows.map(([doc, start, end, text, meaning]) => ({
      ...{ doc, start, end, text, about, type: name.replace('.json', '') },
      ...(meaning !== 'none' && { entry: meaning }),
    })),
  );
}

/** Rules were tuned on one half of the documents; the other half is what is reported. Split by a hash of the id. */
export function isForTuning(doc: string): boolean {
  return Number.parseInt(createHash('md5').update(doc).digest('hex').slice(-1), 16) % 2 === 0;
}
