import { startsCapital, startsSmall } from '../text/letters';
import type { CueVerb } from '../words/cue-lexicon';
import { nounLike } from '../words/particles';
import * as words from '../words/word-lists';
import { tagAlone } from './tag-alone';
import type { Tag, Token, Word } from '../text/token';

/** The tag of the token at `i`: the one its word has by itself, unless its neighbours tell otherwise. */
export function tagOf(tokens: Token[], i: number): Tag {
  const token = tokens[i]!;
  token.tag ??= guessTag(tokens, i);
  return token.tag;
}

function guessTag(tokens: Token[], i: number): Tag {
  const { word } = tokens[i]!;
  if (word === undefined) return 'quote';
  const tag = i === 0 ? tagAlone(word, true) : (word.tag ??= tagAlone(word, false));
  if (tag === 'pron' && words.determiners.has(word.lower) && isNounAhead(tokens, i)) return 'det';
  if (tag === 'cue' && isNounHere(tokens, i, word.verb!)) return 'noun';
  return tag === 'adv' && i === 0 && isNameBeforeVerb(word, tokens[1]) ? 'name' : tag;
}

/** "Kelly said": at the start of a sentence a name may look like an adverb. */
function isNameBeforeVerb(word: Word, next: Token | undefined): boolean {
  return (
    next?.word?.verb !== undefined && (startsCapital(word.text) || /^[#@]/.test(word.text)) && word.lower.endsWith('ly')
  );
}

/** "The report", "company reports show": a form that is also a noun, after a word that a noun follows. */
function isNounHere(tokens: Token[], i: number, cue: CueVerb): boolean {
  if (!nounLike.has(cue.base) || (cue.form !== 'third' && cue.form !== 'base') || i === 0) return false;
  const before = tokens[i - 1]!;
  if (/['’]s$|s['’]$/.test(before.lower) || words.prepositions.has(before.lower)) return before.lower !== 'to';
  if (before.lower === 'that' && i > 1 && /^(?:noun|name)$/.test(tagOf(tokens, i - 2))) return false;
  if (words.determiners.has(before.lower)) return true;
  const next = tokens[i + 1];
  if (
    cue.form === 'base' &&
    i > 1 &&
    /^(?:\p{Ll}.*[^s]|news)$/u.test(before.text) &&
    words.determiners.has(tokens[i - 2]!.lower)
  )
    return true;
  if (cue.base === 'state' && next !== undefined && startsCapital(next.text)) return true;
  const followed = next !== undefined && (words.auxiliaries.has(next.lower) || next.word?.verb !== undefined);
  if (followed && next.lower !== 'to')
    return !words.subjectPronouns.has(before.lower) && !words.auxiliaries.has(before.lower) && before.lower !== 'to';
  return /(?:al|ic|ive|ous|ful|ed)$/.test(before.lower) && startsSmall(before.text) && before.kind === 'word';
}

function isNounAhead(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next?.kind === 'word' &&
    !words.auxiliaries.has(next.lower) &&
    !words.adverbs.has(next.lower) &&
    next.word?.verb === undefined &&
    !words.prepositions.has(next.lower) &&
    !words.plainVerbs.has(next.lower)
  );
}
