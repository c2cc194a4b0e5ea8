import type { ChangedFacts } from './changed-facts';
import type { Fit } from './measure-fit';
import type { Pattern } from './pattern';
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

/** How well a quote can be known by itself. */
export function measureStanding(pattern: Pattern, index: TextIndex): Standing {
  const { from, to, kinds } = pattern;
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

/**
 * Whether a place with the quote's very words is the quote's place. Short quotes need their surroundings: one side well,
 * and the other too unless a paragraph ends there. `rival` is the weight of the surroundings where the quote is gone from
 * between them: it was deleted there, and the same few words elsewhere are not it.
 */
export function isSamePassage(fit: Fit, pattern: Pattern, standing: Standing, rival: number): boolean {
  if (!standing.hasSurroundings || standing.speaksForItself) return true;
  if (fit.aroundWeight < rival * rivalShare) return false;
  const [weak, strong] = fit.before < fit.after ? [fit.before, fit.after] : [fit.after, fit.before];
  if (standing.words >= 8) return strong >= 0.3;
  const weakEndsParagraph = fit.before < fit.after ? pattern.opensParagraph : pattern.closesParagraph;
  return strong >= 0.6 && (weak >= 0.3 || weakEndsParagraph);
}

/**
 * Whether a place with other words is the quote's place, rewritten. The more of the quote is gone, the more of its
 * surroundings must stand. Where a name changed both sides must, else it is a sentence about somebody else.
 */
export function isRewrittenPassage(fit: Fit, standing: Standing, rival: number, facts: () => ChangedFacts): boolean {
  if (fit.words === 0) return false;
  const isAtPlace = standing.hasSurroundings && fit.aroundWeight >= rival * rivalShare;
  const bothSides = fit.before >= 0.5 && fit.after >= 0.5;
  if (isAtPlace && bothSides && standing.words <= 3) return true;
  if (fit.kept < 0.4 || fit.kept + 0.6 * fit.around < 0.8) return false;
  const { name, number } = facts();
  if (!isAtPlace) return standing.speaksForItself && fit.kept >= 0.8 && !name && !number;
  return (bothSides || !name) && (fit.around >= 0.4 || !number);
}

/** Whether the quote's surroundings stand here, and the quote between them is gone. */
export function isDeletion(fit: Fit): boolean {
  return fit.kept < 0.25 && fit.before >= 0.3 && fit.after >= 0.3;
}

/** Surroundings must weigh this share of those from which the quote is gone. */
const rivalShare = 0.6;
