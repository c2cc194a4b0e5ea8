/**
 * What a UTF-16 unit is to the scanner: `notOfWord`, `skipped` (invisible inside a word: soft hyphen, zero-width space and
 * joiners), or, above these two, the unit itself in lower case.
 */
export function foldUnit(unit: number): number {
  return foldedUnits[unit] || (foldedUnits[unit] = computeFold(unit));
}

export const notOfWord = 1;
export const skipped = 2;

/** What `foldUnit` has answered so far, 0 for what nobody asked: the scanner looks here first. English asks for some eighty. */
export const foldedUnits = new Uint16Array(0x10000);

function computeFold(unit: number): number {
  if (unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff) return skipped;
  const character = String.fromCharCode(unit);
  if (!/[\p{L}\p{N}\p{M}]/u.test(character)) return notOfWord;
  const lower = character.toLowerCase();
  // "İ" folds to two units; it then stays as it is.
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** The words without what only sets them: invisible units gone, quotes and dashes plain, white space one blank. */
export function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201b\u02bc\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
}

/** The plain words in lower case. */
export function fold(text: string): string {
  // Most words that are asked about have nothing to be made plain.
  return (/^[a-z\d]+$/i.test(text) ? text : plain(text)).toLowerCase();
}
