import { readdirSync, readFileSync } from 'node:fs';
import type { Claim } from '../../../src/model/claim';
import type { Attribution, Spans } from './attribution';

/** One claim as a reader marked it: offsets into the article's text, which stays in ../shared. */
export interface Label {
  content: Spans;
  /** The nearest words that name who said it; null where nobody is named. */
  speaker: [number, number] | null;
  name: string | null;
  via: string[];
  directness: string;
  voice: Claim['voice'];
}

/** One labelled article. How it was labelled, and by whom: docs/claims.md. */
export interface Labelled {
  id: string;
  /** Length of the text in UTF-16 units, so that another text of the same name is noticed. */
  length: number;
  part: 'tuning' | 'reporting';
  /** `corrected`: the engine's output put right; `blind`: marked before anybody saw the engine's output. */
  labelled: 'corrected' | 'blind';
  claims: Label[];
  /** Sentences in the writer's own voice that judge, argue or announce; absent where nobody marked them. */
  editorial?: Spans;
}

/** All labelled articles, in the order of their names. */
export function readLabels(): Labelled[] {
  return readFolder<Labelled>('');
}

/** The articles that a second reader labelled too, without having seen the labels of the first. */
export function readSecondLabels(): Pick<Labelled, 'id' | 'length' | 'claims'>[] {
  return readFolder('second/');
}

export function readLabel(label: Label): Attribution & { label: Label } {
  const source: Spans = label.speaker ? [label.speaker] : [];
  return { content: label.content, source, cue: [], cueText: '', kind: label.directness, label };
}

function readFolder<T>(name: string): T[] {
  const folder = new URL(`../../corpus/claims/${name}`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T);
}
