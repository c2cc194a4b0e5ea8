import { startsCapital } from '../text/letters';
import * as words from '../words/word-lists';
import type { Tag, Word } from '../text/token';

/**
 * The tag that lists, ending and capital give a word, its neighbours unseen. A capital at the start of a sentence counts as a
 * name only where no list knows the word.
 */
export function tagAlone({ kind, text, lower, verb }: Word, isFirst: boolean): Tag {
  if (kind === 'mark') return text === ',' ? 'comma' : 'mark';
  if (text === 'IT' || text === 'WHO') return 'name';
  const isCapital = startsCapital(text) || /^[#@]/.test(text);
  const isName = isCapital && !isFirst;
  if (words.auxiliaries.has(lower) && !(isName && /^(?:may|will)$/.test(lower))) return 'aux';
  if (words.possessives.has(lower)) return 'det';
  if (words.subjectPronouns.has(lower)) return 'pron';
  if (words.determiners.has(lower)) return 'det';
  if (/^[$£€]?\d/.test(lower)) return isNumbered.test(text) ? 'name' : 'number';
  if (isName) return 'name';
  if (words.conjunctions.has(lower)) return 'conj';
  if (words.prepositions.has(lower)) return 'prep';
  if (words.subordinators.has(lower)) return 'sub';
  if (words.adverbs.has(lower) || (/...ly$/.test(lower) && !noAdverbs.test(lower))) return 'adv';
  if (isCapital) return 'name';
  if (verb) return verb.form === 'gerund' ? 'gerund' : 'cue';
  if (words.plainVerbs.has(lower)) return 'verb';
  if (/[a-z]{2}ed$/.test(lower) && !words.notPast.has(lower)) return 'verb';
  return /[a-z]{3}ing$/.test(lower) ? 'gerund' : 'noun';
}

/** "7-Eleven", "9to5Mac": a name that a digit opens. */
const isNumbered = /^\d\S*[A-Z][a-z]/;

const noAdverbs = /^(?:family|daily|weekly|monthly|supply|reply|italy|ally|assembly|anomaly|likely|only)$/;
