import { foldToken } from './fold-token';

/** What a UTF-16 unit comes to under `foldToken`, where that is no one unit. */
export const Folded = {
  /** It shows nothing and is left out. */
  nothing: 1,
  /** It may grow, or join what stands beside it: the token must be folded as a whole. */
  together: 2,
} as const;

/** The unit that a UTF-16 unit folds to whatever stands beside it, or a `Folded`; looked up once a unit and remembered. */
export function foldUnit(unit: number): number {
  return folded[unit] || (folded[unit] = findFolded(unit));
}

/** 0: not yet looked up. */
const folded = new Uint16Array(65_536);

/** Accents and vowel signs, and the Hangul letters, halfwidth ones among them, that Unicode joins to those before them. */
const joining = /[\p{M}\p{Cs}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uffa0-\uffdc]/u;

function findFolded(unit: number): number {
  const char = String.fromCharCode(unit);
  const spelling = foldToken(char);
  if (spelling === '') return Folded.nothing;
  if (spelling.length > 1 || unit <= Folded.together || joining.test(char) || joining.test(spelling)) {
    return Folded.together;
  }
  return spelling.charCodeAt(0);
}
