import { describeTarget } from '../../../src/engine/anchor/describe-target';
import type { Target } from '../../../src/model/note';
import type { Span } from '../../../src/model/span';
import { editWords, leaveOut, numberWords, reorder, shift } from './change-page';
import { type Page, type Printed, print } from './page';
import { seeded } from './seeded';
import { type Draft, writeText } from './write-text';

/** Notes made on one page and looked for on another. */
export interface Scenario {
  name: string;
  before: Printed;
  after: Printed;
  targets: Target[];
  /** Where each note's words stand: nowhere where they are gone, twice where a reordering tore them apart. */
  truths: Span[][];
}

/** What may happen to a page between two visits. */
export const changes = ['fresh', 'shifted', '5 % edited', '10 % edited', 'reordered', 'quote gone'] as const;
export type Change = (typeof changes)[number];

/** `notes` notes on a page of `words` words that then changes, the same for a seed. */
export function makeScenario(change: Change, words: number, notes: number, seed: number, draft?: Draft): Scenario {
  const gone = change === 'quote gone';
  const written = draft ?? writeText(gone ? words * 2 : words, seed);
  const random = seeded(seed + 1);
  const page = numberWords(written);
  // Every second sentence goes, and the notes stand in those: what is left has the size asked for.
  const sentences = numberSentences(written);
  const deleted = new Set(gone ? sentences.filter((_, at) => at % 2 === 0).flat() : []);
  const before = print(page);
  const after = print(changePage(page, change, deleted, random));
  const places = sentences.filter((sentence) => !gone || deleted.has(sentence[0]!));
  const spans = Array.from({ length: notes }, () => chooseWords(places, gone, random));
  return {
    name: change,
    before,
    after,
    targets: spans.map(([from, to]) =>
      describeTarget(before, before.places.get(from)!.start, before.places.get(to)!.end),
    ),
    truths: spans.map(([from, to]) => findStretches(after, from, to)),
  };
}

function changePage(page: Page, change: Change, deleted: ReadonlySet<number>, random: () => number): Page {
  switch (change) {
    case 'fresh':
      return page;
    case 'shifted':
      return shift(page);
    case '5 % edited':
      return editWords(page, 0.05, random);
    case '10 % edited':
      return editWords(page, 0.1, random);
    case 'reordered':
      return reorder(page, random);
    case 'quote gone':
      return leaveOut(page, deleted);
  }
}

function numberSentences(draft: Draft): number[][] {
  let id = 0;
  return draft.flatMap((paragraph) => paragraph.map((sentence) => sentence.map(() => id++)));
}

/** First and last word of a note: a fifth are one to three words, two fifths part of a sentence, the rest whole sentences. */
function chooseWords(sentences: number[][], oneSentence: boolean, random: () => number): [number, number] {
  const at = Math.floor(random() * sentences.length);
  const sentence = sentences[at]!;
  const roll = random();
  if (roll < 0.6) {
    const length = roll < 0.2 ? 1 + Math.floor(random() * 3) : 4 + Math.floor(random() * 9);
    const from = Math.floor(random() * Math.max(1, sentence.length - length + 1));
    return [sentence[from]!, sentence[Math.min(sentence.length, from + length) - 1]!];
  }
  const last = oneSentence || roll < 0.85 ? sentence : (sentences[at + 1] ?? sentence);
  return [sentence[0]!, last.at(-1)!];
}

/** What is left of a run of words: a stretch from the first to the last that still stand together. */
function findStretches(after: Printed, from: number, to: number): Span[] {
  const stretches: Span[] = [];
  for (let id = from; id <= to; id++) {
    const place = after.places.get(id);
    if (place === undefined) continue;
    const last = stretches.at(-1);
    if (last !== undefined && place.start >= last.end && place.start - last.end <= 200) last.end = place.end;
    else stretches.push({ ...place });
  }
  return stretches;
}
