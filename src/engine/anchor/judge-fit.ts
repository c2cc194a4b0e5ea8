import type { ChangedFacts } from './changed-facts';
import type { Fit } from './measure-fit';
import type { Pattern, Piece } from './pattern';
import { Kind } from './telling-words';
import type { TextIndex } from './text-index';

/** What is asked of a place, from a quote's own strength. */
export interface Standing {
  /** Words of the quote, marks not counted. */
  words: number;
  /** Whether the target came with surroundings at all. */
  hasSurroundings: boolean;
  /** Long and telling enough to be known by its own words, whatever stands around them. */
  speaksForItself: boolean;
}

/** How well a quote, or a piece of it, can be known by itself. */
export function measureStanding(pattern: Pattern, index: TextIndex, { from, to }: Piece = pattern): Standing {
  const { kinds } = pattern;
  let words = 0;
  let weight = 0;
  let tells = 0;
  for (let token = from; token < to; token++) {
    words += kinds[token]! & Kind.word;
    weight += pattern.weights[token]!;
    tells |= kinds[token]! & (Kind.number | (token > from ? Kind.capital : Kind.name));
  }
  return {
    words,
    hasSurroundings: from > 0 || to < pattern.ids.length,
    speaksForItself: words >= 8 && weight >= index.rarest * (tells ? 5 : 8),
  };
}

/** What the judges know beside the fit. Facts that are dear to find are asked for. */
export interface Case {
  fit: Fit;
  standing: Standing;
  /**
   * Weight of the surroundings where the quote is gone from between them: it was deleted there, and what is alike
   * elsewhere is not it. 0 where there is no such place.
   */
  deleted: number;
  findChangedFacts(): ChangedFacts;
  /** Whether the place is in a paragraph of the stored words. */
  isInStoredParagraph(): boolean;
  /** Whether a piece that was torn off the quote stands here word for word and speaks for itself. */
  isTellingPiece(): boolean;
}

/**
 * Whether a place with the quote's very words is the quote's place. Short quotes need their surroundings: one side well,
 * and the other too as far as its paragraph goes.
 */
export function isSamePassage(place: Case): boolean {
  const { fit, standing } = place;
  if (!standing.hasSurroundings || standing.speaksForItself) return true;
  if (standing.words === 0) return isHeld(fit.before, fit.after, 0.6, 0.6);
  if (fit.aroundWeight < place.deleted * 0.6) return false;
  const isAmongSame =
    standing.words >= 8
      ? fit.before >= 0.3 || fit.after >= 0.3
      : isHeldInParagraph(fit, 0.6, standing.words <= 3 ? 0.5 : 0.3);
  return isAmongSame || place.isInStoredParagraph();
}

/**
 * Whether a place with other words is the quote's place, rewritten. The more of the quote is gone, the more of its
 * surroundings must stand. Where a name changed both sides must, else it is a sentence about somebody else.
 */
export function isRewrittenPassage(place: Case): boolean {
  const { fit, standing } = place;
  if (fit.words === 0) return false;
  if (place.isTellingPiece()) return true;
  const isAtPlace = standing.hasSurroundings && fit.aroundWeight >= place.deleted * 0.6;
  if (standing.words <= 7 && isAtPlace && isHeld(fit.before, fit.after, 0.7, 0.7)) {
    return standing.words <= 3 || fit.kept >= 0.2;
  }
  if (standing.words <= 3) return isAtPlace && fit.kept >= 0.2 && isHeld(fit.before, fit.after, 0.5, 0.5);
  if (fit.kept < 0.4 || fit.kept + 0.6 * fit.around < 0.8) return false;
  const { name, number } = place.findChangedFacts();
  if (!isAtPlace) return standing.speaksForItself && fit.kept >= 0.8 && !name && !number;
  if (standing.words <= 7 && !isHeldInParagraph(fit, 0.5, 0.2)) return false;
  return (!name || isHeld(fit.before, fit.after, 0.5, 0.5)) && (!number || isHeldInParagraph(fit, 0.5, 0.5));
}

/** Whether the quote's surroundings stand here, and the quote between them is gone. */
export function isDeletion(fit: Fit): boolean {
  return fit.kept < 0.25 && isHeld(fit.before, fit.after, 0.3, 0.3);
}

/** Whether the better of two sides stands to a share of `strong`, and the other of `weak`. */
function isHeld(before: number, after: number, strong: number, weak: number): boolean {
  return Math.max(before, after) >= strong && Math.min(before, after) >= weak;
}

/** The same, where the weaker side is only asked for as far as the quote's paragraph goes. */
function isHeldInParagraph(fit: Fit, strong: number, weak: number): boolean {
  return fit.before < fit.after
    ? fit.after >= strong && fit.beforeInParagraph >= weak
    : fit.before >= strong && fit.afterInParagraph >= weak;
}
