/**
 * The spelling under which a token is compared: Unicode NFC, with everything folded that typesetting changes and
 * meaning does not. Two tokens with one folding read the same aloud; `foldToken(foldToken(x)) === foldToken(x)`.
 *
 * Compatibility forms are folded only where they are letters or marks in another dress (ligatures, presentation forms,
 * full width). Superscripts, fractions and circled digits stay as they are: 10² is not 102.
 */
export function foldToken(raw: string): string {
  if (plain.test(raw)) return raw;
  const spelled = raw
    .replace(ignorable, '')
    .replace(dressed, (letters) => letters.normalize('NFKC'))
    .normalize('NFC');
  return spelled
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(dashes, '-')
    .replaceAll('…', '...')
    .replace(/^-+$/, '-');
}

/** Nothing in it folds. */
const plain = /^[\w.,:/']+$/;

/**
 * Code points that show nothing by themselves: soft hyphen, zero-width characters, direction marks, variation selectors.
 * Not those that have what follows them read from the right or in another order: under U+202E "300" shows as "003"; nor the
 * tags by which the flag of Scotland is not that of Wales.
 */
export const ignorable = /(?![\u202b\u202d\u202e\u2067\u{e0020}-\u{e007f}])\p{Default_Ignorable_Code_Point}/gu;

/** Latin digraphs and ligatures, Armenian, Hebrew and Arabic presentation forms, full and half width forms. */
const dressed =
  /[\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc\uff01-\uffee]+/g;

/** “ ” „ ‟ « » ″ 〝 〞 ＂ and the straight one. */
export const doubleQuotes = /["\u00ab\u00bb\u201c-\u201f\u2033\u301d-\u301f\uff02]/g;

/** ‘ ’ ‚ ‛ ‹ › ′ ` ´ ʼ ＇ and the straight one. */
export const singleQuotes = /['`\u00b4\u02bc\u2018-\u201b\u2032\u2039\u203a\uff07]/g;

/** Hyphen-minus, U+2010 to U+2015, minus sign, small and full-width hyphens. */
export const dashes = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
