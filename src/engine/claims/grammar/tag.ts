import { type CueVerb, findCueVerb } from '../words/cue-lexicon';
import { nounLike } from '../words/particles';
import * as words from '../words/word-lists';
import type { Tag, Token } from '../text/token';

/** The tag of the token at `i`. A capital at the start of a sentence counts as a name only where no list knows the word. */
export function tagOf(tokens: Token[], i: number): Tag {
  const token = tokens[i]!;
  token.tag ??= guessTag(tokens, i);
  return token.tag;
}

function guessTag(tokens: Token[], i: number): Tag {
  const token = tokens[i]!;
  if (token.kind === 'quote') return 'quote';
  if (token.kind === 'mark') return token.text === ',' ? 'comma' : 'mark';
  const word = token.lower;
  const capital = /^[\p{Lu}#@]/u.test(token.text);
  if (words.auxiliaries.has(word) && !(capital && i > 0 && /^(?:may|will)$/.test(word))) return 'aux';
  if (words.possessives.has(word)) return 'det';
  if (words.subjectPronouns.has(word) && (!words.determiners.has(word) || !isNounAhead(tokens, i))) return 'pron';
  if (words.determiners.has(word)) return 'det';
  if (/^[$£€]?\d/.test(word)) return 'number';
  if (capital && i > 0) return 'name';
  if (words.conjunctions.has(word)) return 'conj';
  if (words.prepositions.has(word)) return 'prep';
  if (words.subordinators.has(word)) return 'sub';
  if (capital && /ly$/.test(word) && i + 1 < tokens.length && findCueVerb(tokens[i + 1]!.lower)) return 'name';
  if (
    words.adverbs.has(word) ||
    (/ly$/.test(word) &&
      word.length > 4 &&
      !/^(?:family|daily|weekly|monthly|supply|reply|italy|ally|assembly|anomaly|likely|only)$/.test(word))
  )
    return 'adv';
  const cue = findCueVerb(word);
  if (cue && !capital && isNounHere(tokens, i, cue)) return 'noun';
  if (cue && !capital) return cue.form === 'gerund' ? 'gerund' : 'cue';
  if (!capital && words.plainVerbs.has(word)) return 'verb';
  if (!capital && /[a-z]{2}ed$/.test(word) && !words.notPast.has(word)) return 'verb';
  if (!capital && /[a-z]{3}ing$/.test(word)) return 'gerund';
  return capital ? 'name' : 'noun';
}

/** "The report", "company reports show": a form that is also a noun, after a word that a noun follows. */
function isNounHere(tokens: Token[], i: number, cue: CueVerb): boolean {
  if (!nounLike.has(cue.base) || (cue.form !== 'third' && cue.form !== 'base') || i === 0) return false;
  const before = tokens[i - 1]!;
  if (/['’]s$|s['’]$/.test(before.lower) || words.prepositions.has(before.lower)) return before.lower !== 'to';
  if (words.determiners.has(before.lower)) return true;
  const next = tokens[i + 1];
  if (
    cue.form === 'base' &&
    i > 1 &&
    /^\p{Ll}.*[^s]$/u.test(before.text) &&
    words.determiners.has(tokens[i - 2]!.lower)
  )
    return true;
  if (cue.base === 'state' && next !== undefined && /^\p{Lu}/u.test(next.text)) return true;
  const followed = next !== undefined && (words.auxiliaries.has(next.lower) || findCueVerb(next.lower) !== undefined);
  if (followed && next.lower !== 'to')
    return !words.subjectPronouns.has(before.lower) && !words.auxiliaries.has(before.lower) && before.lower !== 'to';
  return /(?:al|ic|ive|ous|ful|ed)$/.test(before.lower) && /^\p{Ll}/u.test(before.text) && before.kind === 'word';
}

function isNounAhead(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next?.kind === 'word' &&
    !words.auxiliaries.has(next.lower) &&
    !words.adverbs.has(next.lower) &&
    !findCueVerb(next.lower) &&
    !words.prepositions.has(next.lower) &&
    !words.plainVerbs.has(next.lower)
  );
}
