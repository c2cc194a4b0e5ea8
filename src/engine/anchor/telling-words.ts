import type { Vocabulary } from './text-index';

/**
 * Whether a word names somebody or something: it is capitalised, and not merely because a sentence begins with it.
 * At the start of a sentence a word is a name unless the text also has it in small letters.
 */
export function isName(word: string, startsSentence: boolean, vocabulary: Vocabulary): boolean {
  if (!/^\p{Lu}/u.test(word) || word === 'I') return false;
  if (!startsSentence) return true;
  const small = word.toLowerCase();
  return vocabulary.find(small) < 0 && !commonOpeners.has(small);
}

/** Whether a token is a number, has a digit in it, or is a currency or per cent sign. */
export function isNumber(word: string): boolean {
  return /[\p{N}\p{Sc}%‰]/u.test(word);
}

/** Words that often open a sentence and may not occur elsewhere in a short text. */
const commonOpeners = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our my one some many most all both each ' +
    'no not nor but and or so yet if when while where who what which how why because since although though after ' +
    'before until unless once as at by for from in into of on over to under with without about according also even ' +
    'only just still then there here now today yesterday more fewer several few other another such said is are was ' +
    'were has have had do does did may might must can could will would shall should'
  ).split(' '),
);
