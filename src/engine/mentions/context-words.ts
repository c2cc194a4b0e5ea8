import type { Alias } from '../../model/lexicon';
import { plain } from './letters';

/** How far from a mention a word of `needsContext` may stand, and one of `notContext`, in characters. */
export const needsReach = 250;
export const notReach = 25;

/** A context word, ready to be searched for. */
export interface ContextWord {
  /** As the pack writes it. */
  word: string;
  /** With plain quotes and blanks. */
  exact: string;
  /** The same in lower case. */
  wanted: string;
  /** Written with a capital, it is a name and must keep its capitals and small letters: "Met Office" is not in "Met officers". */
  isName: boolean;
  /** From five letters on a word stands for all that begin with it. */
  isStem: boolean;
}

/** The context words of an alias. */
export interface ContextWords {
  needs: readonly ContextWord[] | undefined;
  not: readonly ContextWord[];
}

/** The context words of an alias, made ready once, since it is asked about at each of its occurrences. */
export function contextWordsOf(alias: Alias): ContextWords {
  let words = prepared.get(alias);
  if (!words) {
    words = {
      needs: alias.needsContext?.length ? alias.needsContext.map(prepare) : undefined,
      not: (alias.notContext ?? []).map(prepare),
    };
    prepared.set(alias, words);
  }
  return words;
}

const prepared = new WeakMap<Alias, ContextWords>();

function prepare(word: string): ContextWord {
  const exact = plain(word).trim();
  return { word, exact, wanted: exact.toLowerCase(), isName: /^\p{Lu}/u.test(exact), isStem: exact.length >= 5 };
}

/** A text made ready for context words to be looked up in it, once for all of them; every offset stays what it was. */
export interface PlainText {
  /** With plain apostrophes and blanks. */
  exact: string;
  /** The same in lower case. */
  small: string;
}

/** The text in plain letters of the same length. */
export function plainText(text: string): PlainText {
  const exact = text.replace(/[\u2018\u2019]/g, "'").replace(/\s/g, ' ');
  const small = exact.toLowerCase();
  // "İ" is two units in lower case; such a text is lowered unit by unit.
  return { exact, small: small.length === exact.length ? small : exact.replace(/./gs, lowerUnit) };
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** The words of the list that stand within reach of the span; words wholly inside the span do not count. */
export function findContextWords(
  text: PlainText,
  start: number,
  end: number,
  reach: number,
  words: readonly ContextWord[],
): string[] {
  if (words.length === 0) return [];
  const from = Math.max(0, start - reach);
  const around = text.exact.slice(from, end + reach);
  const small = text.small.slice(from, end + reach);
  const stands = (context: ContextWord): boolean => {
    for (let at = small.indexOf(context.wanted); at >= 0; at = small.indexOf(context.wanted, at + 1)) {
      const inside = from + at >= start && from + at + context.wanted.length <= end;
      if (!inside && isWord(around, at, context)) return true;
    }
    return false;
  };
  return words.filter(stands).map(({ word }) => word);
}

/**
 * Whether it is that word which begins here: "monitor" may go on to "monitoring", but a shorter word only to its plural,
 * since "call" would find "called".
 */
function isWord(around: string, at: number, { exact, wanted, isName, isStem }: ContextWord): boolean {
  const end = at + wanted.length;
  if (isLetter(around[at]) && isLetter(around[at - 1])) return false;
  if (isName && around.slice(at, end) !== exact) return false;
  if (isStem || !isLetter(around[end])) return true;
  return around[end] === 's' && !isLetter(around[end + 1]);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
