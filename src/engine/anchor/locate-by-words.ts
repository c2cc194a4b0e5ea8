import type { Target } from '../../model/note';
import type { Verdict } from '../../model/verdict';
import type { Aligner } from './align';
import { findChangedFacts } from './changed-facts';
import { describeAmbiguous, describeFit, describeMissing, missing } from './describe-verdict';
import { drift } from './drift';
import { findWindows } from './find-windows';
import { isDeletion, isRewrittenPassage, isSamePassage, measureStanding } from './judge-fit';
import { type Fit, measureFit } from './measure-fit';
import type { Meter } from './meter';
import { readPassage } from './passage';
import { buildPattern, ownParagraphOf, type Pattern, type Piece } from './pattern';
import { findBlock, findHeading, longestParagraph } from './surroundings';
import type { TextIndex } from './text-index';

/** What the notes of one run share. */
export interface Run {
  index: TextIndex;
  aligner: Aligner;
  meter: Meter;
}

/** Work of a note beside its alignments: a share for itself, and for each token that is voted with, measured, judged or told of. */
const unitsPerNote = 1_000;
const unitsPerToken = 10;

/** The verdict on a target that is not to be had by comparing letters. Yields where a piece ends. */
export function* locateByWords(target: Target, run: Run): Generator<void, Verdict> {
  const { index, meter } = run;
  const pattern = yield* buildPattern(readPassage(target.quote!), index, meter);
  if (pattern.from === pattern.to) return missing(1, 'The quote has no words to look for.');
  const fits = yield* findFits(pattern, run);
  let best = yield* chooseFits(pattern, fits, run, target);
  // Where paragraphs were moved, the words of its neighbours may outvote those of the quote's own.
  const own = best.length === 0 && isSpelledOut(pattern) ? ownParagraphOf(pattern) : undefined;
  const more = own ? yield* findFits(pattern, run, own) : [];
  if (more.length > 0) {
    fits.push(...more);
    best = yield* chooseFits(pattern, fits, run, target);
  }
  if (best.length === 0) return describeMissing(fits);
  const rest = best.length > 1 ? yield* tellApart(run, target, best) : best;
  if (meter.isSpentBy(unitsPerNote + unitsPerToken * pattern.ids.length)) yield;
  return rest.length > 1 ? describeAmbiguous(pattern, rest, index) : describeFit(pattern, rest[0]!, index, target);
}

/** Whether the text has every word of the quote somewhere. */
const isSpelledOut = ({ ids, from, to }: Pattern) => ids.subarray(from, to).every((id) => id >= 0);

/** The places worth measuring: those that rare words point to, of the whole pattern or of a part of it. */
function* findFits(pattern: Pattern, { index, aligner, meter }: Run, part?: Piece): Generator<void, Fit[]> {
  const windows = findWindows(pattern, index, part);
  if (meter.isSpentBy(unitsPerToken * pattern.ids.length)) yield;
  const fits: Fit[] = [];
  for (const window of windows) {
    fits.push(measureFit(pattern, yield* aligner.align(pattern, window), index));
    if (meter.isSpentBy(unitsPerToken * pattern.ids.length)) yield;
  }
  return fits;
}

/** The fits that are the passage and fit best: one, or several that fit equally well. */
function* chooseFits(pattern: Pattern, fits: Fit[], { index, meter }: Run, target: Target): Generator<void, Fit[]> {
  const standing = measureStanding(pattern, index);
  const deleted = Math.max(0, ...fits.filter(isDeletion).map((fit) => fit.aroundWeight));
  const accepted: Fit[] = [];
  for (const fit of fits) {
    const isPassage = (fit.same ? isSamePassage : isRewrittenPassage)({
      fit,
      standing,
      deleted,
      findChangedFacts: () => findChangedFacts(pattern, fit, index),
      isInStoredParagraph: () => isInParagraph(startOf(fit, index), target.paragraph, index),
      isTellingPiece: () => fit.isPieceSame && measureStanding(pattern, index, fit.piece).speaksForItself,
    });
    if (isPassage) accepted.push(fit);
    if (meter.isSpentBy(unitsPerToken * pattern.ids.length + workOfPrint(fit, index))) yield;
  }
  const places = new Map(accepted.sort((a, b) => b.weight - a.weight).map((fit) => [fit.first, fit]));
  const [best, ...others] = places.values();
  if (best === undefined) return [];
  return [best, ...others.filter((other) => rivals(best, other, index, target.position?.start))];
}

/** Units that a fingerprint of the paragraph of a place costs, where it is asked for. */
function workOfPrint(fit: Fit, index: TextIndex): number {
  const block = fit.first < 0 ? undefined : findBlock(index.article, startOf(fit, index));
  return block ? unitsPerToken * Math.min(block.end - block.start, longestParagraph) : 0;
}

/** A paragraph shorter than this ("Image: Getty Images") is like many others. */
const tellingParagraph = 40;

function isInParagraph(offset: number, fingerprint: string | undefined, index: TextIndex): boolean {
  const block = findBlock(index.article, offset);
  if (fingerprint === undefined || block === undefined || block.end - block.start < tellingParagraph) return false;
  return index.fingerprints.find(offset) === fingerprint;
}

/**
 * Whether a place that fits less well is as likely as the best. Only a best that would be shown as the quote itself is
 * put to the question. The same words are a rival unless the best alone stands among the words that stood around the
 * quote; other words are where they fit nearly as well and are not further from where the quote stood.
 */
function rivals(best: Fit, other: Fit, index: TextIndex, stored: number | undefined): boolean {
  if (other.weight >= best.weight - 1) return true;
  if (!best.same) return false;
  if (other.same && (best.around < 0.3 || (best.around < 0.9 && other.weight >= best.weight * 0.8))) return true;
  if (stored === undefined || other.weight < best.weight * 0.7) return false;
  return Math.abs(startOf(other, index) - stored) < Math.abs(startOf(best, index) - stored) + drift;
}

function startOf(fit: Fit, index: TextIndex): number {
  return index.tokens.starts[fit.first]!;
}

/**
 * Of places that fit equally well, those whose heading and paragraph are the stored ones. An edit has changed its
 * paragraph too: where one of the places is edited, paragraphs say nothing.
 */
function* tellApart({ index, meter }: Run, target: Target, fits: Fit[]): Generator<void, Fit[]> {
  const isTelling = target.paragraph !== undefined && fits.every((fit) => fit.same);
  const inParagraph: Fit[] = [];
  for (const fit of isTelling ? fits : []) {
    if (index.fingerprints.find(startOf(fit, index)) === target.paragraph) inParagraph.push(fit);
    if (meter.isSpentBy(workOfPrint(fit, index))) yield;
  }
  const rest = inParagraph.length > 0 ? inParagraph : fits;
  const underHeading = rest.filter((fit) => findHeading(index.article, startOf(fit, index)) === target.heading);
  return target.heading !== undefined && underHeading.length > 0 ? underHeading : rest;
}
