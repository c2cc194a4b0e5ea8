import { CharClass, classOf } from './char-class';

/** What a token is, as bits. */
export const Kind = {
  /** Has a letter or a digit; else it is a mark or a symbol. */
  word: 1,
  /** Has a digit, or is a currency or per cent sign. */
  number: 2,
  /** Begins with a capital letter and is no article, pronoun, conjunction or the like. */
  capital: 4,
  /** A capital that tells even at the start of a sentence: the text does not have the word in small letters. */
  name: 8,
} as const;

/** The bits of a folded word; `has` says whether the text has a word. */
export function kindOf(word: string, has: (word: string) => boolean): number {
  let kind = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (isWordUnit(unit)) kind |= classOf(unit) === CharClass.digit ? Kind.word | Kind.number : Kind.word;
  }
  if (kind === 0) return /[\p{Sc}\p{N}%‰]/u.test(word) ? Kind.number : 0;
  if (!/^\p{Lu}/u.test(word)) return kind;
  const small = word.toLowerCase();
  if (neverNames.has(small)) return kind;
  return kind | Kind.capital | (has(small) ? 0 : Kind.name);
}

/** Whether a UTF-16 unit makes the token it stands in a word. */
export function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === CharClass.letter || kind === CharClass.digit || kind === CharClass.single || kind === CharClass.mark;
}

/** English words that open sentences and name nothing. "May" and "Will" are not among them: they are names too. */
const neverNames = new Set(
  (
    'i the a an this that these those it its he she they we you i his her their our your my one some many most all both each ' +
    'no not nor but and or so yet if when while where who what which how why because since although though after ' +
    'before until unless once as at by for from in into of on over to under with without about according also even ' +
    'only just still then there here now today yesterday more fewer several few other another such said is are was ' +
    'were has have had do does did might must can could would shall should'
  ).split(' '),
);
