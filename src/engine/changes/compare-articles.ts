import type { Span } from '../../model/span';
import type { DiffPart } from '../anchor/word-diff';
import { diffWords } from './diff-words';
import { matchSequences } from './match-sequences';
import { pairParagraphs } from './pair-paragraphs';
import { createWordReader, type Words } from './words';

/** What became of one paragraph; `was` and `now` are its numbers in the old and the new text. */
export type ParagraphChange =
  | { kind: 'same' | 'moved'; was: number; now: number }
  | { kind: 'changed'; was: number; now: number; parts: DiffPart[] }
  | { kind: 'removed'; was: number }
  | { kind: 'added'; now: number };

/** Where the paragraphs of an article's text stand: its lines, the empty ones left out. */
export function splitParagraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

/**
 * What became of each paragraph of an article's text, in the order of the new one; what is gone stands where it stood. Every
 * paragraph of either side is told of once. White space, kinds of quotation marks and the like are no change.
 */
export function compareArticles(was: string, now: string): ParagraphChange[] {
  const read = createWordReader();
  const before = readParagraphs(was, read);
  const after = readParagraphs(now, read);
  const partners = matchWhole(before, after);
  const isTaken = new Uint8Array(after.length);
  for (const partner of partners) if (partner >= 0) isTaken[partner] = 1;
  const moved = matchMoved(before, after, partners, isTaken);

  const changes: ParagraphChange[] = [];
  let next = 0;
  for (let at = 0; at <= before.length; ) {
    let end = at;
    while (end < before.length && partners[end]! < 0) end++;
    const until = end < before.length ? partners[end]! : after.length;
    const gone = range(at, end).filter((paragraph) => !moved.has(paragraph));
    const fresh = range(next, until).filter((paragraph) => !isTaken[paragraph]);
    changes.push(...describeGap(gone, fresh, range(next, until), moved, before, after));
    if (end < before.length) changes.push({ kind: 'same', was: end, now: until });
    at = end + 1;
    next = until + 1;
  }
  return changes;
}

/** Numbers of the first side's paragraphs that stand unchanged on the other, in order. */
const matchWhole = (before: Words[], after: Words[]): Int32Array => {
  const numbers = new Map<string, number>();
  const numberOf = ({ ids }: Words) => {
    const key = ids.join();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return matchSequences(before.map(numberOf), after.map(numberOf));
};

/** Paragraphs that stand unchanged in another place; marks them as taken. */
function matchMoved(before: Words[], after: Words[], partners: Int32Array, isTaken: Uint8Array): Map<number, number> {
  const free = new Map<string, number[]>();
  for (const [at, { ids }] of after.entries()) {
    if (!isTaken[at]) free.set(ids.join(), [...(free.get(ids.join()) ?? []), at]);
  }
  const moved = new Map<number, number>();
  for (const [at, { ids }] of before.entries()) {
    const place = partners[at]! < 0 ? free.get(ids.join())?.shift() : undefined;
    if (place === undefined) continue;
    moved.set(at, place);
    isTaken[place] = 1;
  }
  return moved;
}

/** One stretch between two unchanged paragraphs: what is gone is set against what is new. */
function describeGap(
  gone: number[],
  fresh: number[],
  here: number[],
  moved: Map<number, number>,
  before: Words[],
  after: Words[],
): ParagraphChange[] {
  const pairs = new Map(
    pairParagraphs(
      gone.map((at) => before[at]!),
      fresh.map((at) => after[at]!),
    ).map(([one, other]) => [fresh[other]!, gone[one]!]),
  );
  const cameFrom = new Map([...moved].map(([one, other]) => [other, one]));
  const changes: ParagraphChange[] = [];
  const paired = new Set(pairs.values());
  const unpaired = gone.filter((at) => !paired.has(at));
  const removeUpTo = (limit: number) => {
    while (unpaired.length > 0 && unpaired[0]! < limit) changes.push({ kind: 'removed', was: unpaired.shift()! });
  };
  for (const at of here) {
    const old = pairs.get(at);
    const from = cameFrom.get(at);
    if (old !== undefined) {
      removeUpTo(old);
      changes.push({ kind: 'changed', was: old, now: at, parts: diffWords(before[old]!, after[at]!) });
    } else if (from !== undefined) changes.push({ kind: 'moved', was: from, now: at });
    else changes.push({ kind: 'added', now: at });
  }
  removeUpTo(Number.POSITIVE_INFINITY);
  return changes;
}

const readParagraphs = (text: string, read: (text: string) => Words): Words[] =>
  splitParagraphs(text).map(({ start, end }) => read(text.slice(start, end)));

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
