import type { Target } from '../../model/note';
import type { Span } from '../../model/span';
import type { Verdict } from '../../model/verdict';
import { align } from './align';
import { type ChangedFacts, findChangedFacts } from './changed-facts';
import { findElsewhere } from './find-elsewhere';
import { findWindows } from './find-windows';
import { isDeletion, isRewrittenPassage, isSamePassage, measureStanding } from './judge-fit';
import { type Fit, measureFit } from './measure-fit';
import { buildPattern, type Pattern } from './pattern';
import { spanOfFit } from './span-of-fit';
import { findBlock, findHeading } from './surroundings';
import type { TextIndex } from './text-index';
import { diffWords } from './word-diff';

/** The verdict on a target that does not stand at its stored place, by the index of the text. */
export function locateByWords(index: TextIndex, target: Target): Verdict {
  const quote = target.quote!;
  const elsewhere = findElsewhere(quote, index);
  if (elsewhere !== undefined)
    return describeSame({ start: elsewhere, end: elsewhere + quote.exact.length }, 1, target);
  const pattern = buildPattern(quote, index);
  if (pattern.from === pattern.to) return missing(1, 'The quote has no words to look for.');
  const fits = findFits(pattern, index);
  const best = chooseFits(pattern, fits, index, target);
  const [fit] = best;
  if (fit === undefined) return explainMissing(fits);
  const rest = best.length > 1 ? tellApart(index, target, best) : best;
  if (rest.length > 1) {
    return {
      kind: 'ambiguous',
      candidates: rest.map((each) => spanOfFit(pattern, each, index)).sort((a, b) => a.start - b.start),
      confidence: 1 / rest.length,
      reason: `${rest.length} places fit equally well, and the words around them do not tell them apart.`,
    };
  }
  return describeFit(pattern, rest[0]!, index, target);
}

/** The places worth measuring: those that rare words point to. */
function findFits(pattern: Pattern, index: TextIndex): Fit[] {
  return findWindows(pattern, index).map((window) => measureFit(pattern, align(pattern, window, index), index));
}

/** The fits that are the passage and fit best: one, or several that fit equally well. */
function chooseFits(pattern: Pattern, fits: Fit[], index: TextIndex, target: Target): Fit[] {
  const standing = measureStanding(pattern, index);
  const deleted = Math.max(0, ...fits.filter(isDeletion).map((fit) => fit.aroundWeight));
  const accepted = fits.filter((fit) =>
    (fit.same ? isSamePassage : isRewrittenPassage)({
      fit,
      standing,
      deleted,
      findChangedFacts: () => findChangedFacts(pattern, fit, index),
      isInStoredParagraph: () => isInParagraph(startOf(fit, index), target.paragraph, index),
      isTellingPiece: () => fit.isPieceSame && measureStanding(pattern, index, fit.piece).speaksForItself,
    }),
  );
  const places = new Map(accepted.sort((a, b) => b.weight - a.weight).map((fit) => [fit.first, fit]));
  const [best, ...others] = places.values();
  if (best === undefined) return [];
  return [best, ...others.filter((other) => rivals(best, other, index, target.position?.start))];
}

/** A paragraph shorter than this ("Image: Getty Images") is like many others. */
const tellingParagraph = 40;

function isInParagraph(offset: number, fingerprint: string | undefined, index: TextIndex): boolean {
  const block = findBlock(index.article, offset);
  if (fingerprint === undefined || block === undefined || block.end - block.start < tellingParagraph) return false;
  return index.fingerprints.find(offset) === fingerprint;
}

/** Characters by which edits elsewhere may have moved a place. */
const drift = 2_000;

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

/** Of places that fit equally well, those whose heading and paragraph are the stored ones. */
function tellApart(index: TextIndex, target: Target, fits: Fit[]): Fit[] {
  const inParagraph = fits.filter((fit) => index.fingerprints.find(startOf(fit, index)) === target.paragraph);
  const rest = target.paragraph !== undefined && inParagraph.length > 0 ? inParagraph : fits;
  const underHeading = rest.filter((fit) => findHeading(index.article, startOf(fit, index)) === target.heading);
  return target.heading !== undefined && underHeading.length > 0 ? underHeading : rest;
}

function describeFit(pattern: Pattern, fit: Fit, index: TextIndex, target: Target): Verdict {
  const span = spanOfFit(pattern, fit, index);
  if (!fit.same) {
    return {
      kind: 'edited',
      span,
      confidence: Math.min(0.95, 0.6 * fit.kept + 0.4 * fit.around),
      reason: explainEdit(fit, findChangedFacts(pattern, fit, index)),
      diff: diffWords(pattern, fit, index),
    };
  }
  return describeSame(span, fit.around, target);
}

/** The verdict on a quote whose words stand at `span`, with a share of its surroundings. */
function describeSame(span: Span, around: number, target: Target): Verdict {
  const stored = target.position?.start;
  const kind = stored === undefined || stored === span.start ? 'exact' : 'moved';
  return { kind, span, confidence: 0.8 + 0.2 * around, reason: explainSame(around, stored, span.start) };
}

function explainSame(share: number, stored: number | undefined, start: number): string {
  const around =
    share >= 0.9 ? 'between the same words' : share >= 0.3 ? 'between similar words' : 'between other words';
  if (stored === undefined) return `The same words, ${around}.`;
  if (stored === start) return `The same words at the same place, ${around}.`;
  const distance = Math.abs(start - stored);
  return `The same words, ${distance} characters ${start > stored ? 'further down' : 'further up'}, ${around}.`;
}

function explainEdit(fit: Fit, { name, number }: ChangedFacts): string {
  const what =
    name && number
      ? 'A name and a number were changed'
      : name
        ? 'A name was changed'
        : number
          ? 'A number was changed'
          : 'The words were changed';
  const share = Math.round(fit.kept * 100);
  return `${what}: ${share} % of the quote still stands, ${fit.around >= 0.5 ? 'between the same words' : 'among other words'}.`;
}

function explainMissing(fits: Fit[]): Verdict {
  const gone = fits.some(isDeletion);
  if (gone) return missing(0.95, 'The words before and after are there; the quote between them is gone.');
  const alike = Math.max(0, ...fits.map((fit) => fit.kept));
  if (alike < 0.35) return missing(0.95, 'Nothing in the article is like the quote.');
  return missing(0.7, 'Similar words stand elsewhere, but not between the words that stood around the quote.');
}

function missing(confidence: number, reason: string): Verdict {
  return { kind: 'missing', confidence, reason };
}
