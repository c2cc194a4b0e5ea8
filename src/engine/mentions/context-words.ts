import type { Alias } from '../../model/lexicon';
import { plain } from './letters';

/** How far from a mention a word of `needsContext` may stand, and one of `notContext`, in characters. */
export const needsReach = 250;
export const notReach = 25;

/** The context words of an alias as patterns, made once. */
export interface ContextWords {
  needs: readonly ContextPattern[] | undefined;
  not: readonly ContextPattern[];
}

interface ContextPattern {
  word: string;
  pattern: RegExp;
}

/** The patterns of an alias; kept, since an alias is asked about at each of its occurrences. */
export function contextWordsOf(alias: Alias): ContextWords {
  let words = prepared.get(alias);
  if (!words) {
    words = {
      needs: alias.needsContext?.length ? alias.needsContext.map(patternOf) : undefined,
      not: (alias.notContext ?? []).map(patternOf),
    };
    prepared.set(alias, words);
  }
  return words;
}

const prepared = new WeakMap<Alias, ContextWords>();

/** The words of the list that stand within reach of the span; words wholly inside the span do not count. */
export function findContextWords(
  text: string,
  start: number,
  end: number,
  reach: number,
  patterns: readonly ContextPattern[],
): string[] {
  const from = Math.max(0, start - reach);
  const around = text
    .slice(from, end + reach)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u00a0\n]/g, ' ');
  const found: string[] = [];
  for (const { word, pattern } of patterns) {
    for (const match of around.matchAll(pattern)) {
      const at = from + match.index;
      if (at >= start && at + match[0].length <= end) continue;
      found.push(word);
      break;
    }
  }
  return found;
}

/**
 * From five letters a context word stands for all words that begin with it ("monitor" for "monitoring"); a shorter one
 * for itself and its plural, since "call" would find "called". One with a capital is a name and keeps its capital.
 */
function patternOf(word: string): ContextPattern {
  const source = plain(word)
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+');
  const ending = word.length >= 5 ? '' : "(?:s|'s)?(?![\\p{L}\\p{N}])";
  const begin = /^[\p{L}\p{N}]/u.test(word) ? '(?<![\\p{L}\\p{N}])' : '';
  const isName = /^\p{Lu}/u.test(word);
  return { word, pattern: new RegExp(begin + source + ending, isName ? 'gu' : 'giu') };
}
