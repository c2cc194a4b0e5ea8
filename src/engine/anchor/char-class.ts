import { dashes, doubleQuotes, ignorable, singleQuotes } from './fold-token';

/** What one UTF-16 unit does to the token it meets. */
export const CharClass = {
  /** Not yet looked up. */
  unknown: 0,
  space: 1,
  /** Letter of a script that puts spaces between its words. */
  letter: 2,
  digit: 3,
  /** Belongs to whatever stands before it (accents, vowel signs). */
  mark: 4,
  /** Shows nothing: soft hyphen, zero-width characters. */
  ignorable: 5,
  /** Letter of a script written without spaces: a token by itself. */
  single: 6,
  apostrophe: 7,
  /** Belongs to a number when between two digits: . , : / */
  joiner: 8,
  dash: 9,
  surrogate: 10,
  /** Any other mark or symbol: a token by itself. */
  sign: 11,
} as const;

/** The class of a UTF-16 unit, looked up once a unit and remembered. */
export function classOf(unit: number): number {
  return classes[unit] || (classes[unit] = findClass(unit));
}

const classes = new Uint8Array(65_536);

/** Scripts that are commonly written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function findClass(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.surrogate;
  const char = String.fromCharCode(unit);
  if (isOneOf(ignorable, char)) return CharClass.ignorable;
  if (/[\s\u0085]/.test(char)) return CharClass.space;
  if (isOneOf(singleQuotes, char)) return CharClass.apostrophe;
  if (isOneOf(doubleQuotes, char)) return CharClass.sign;
  if (isOneOf(dashes, char)) return CharClass.dash;
  if (/[.,:/]/.test(char)) return CharClass.joiner;
  if (/\p{M}/u.test(char)) return CharClass.mark;
  if (/\p{Nd}/u.test(char)) return CharClass.digit;
  if (/\p{L}/u.test(char)) return unspaced.test(char) ? CharClass.single : CharClass.letter;
  return CharClass.sign;
}

/** `test` of a global expression remembers where it stopped; `search` does not. */
function isOneOf(expression: RegExp, char: string): boolean {
  return char.search(expression) === 0;
}
