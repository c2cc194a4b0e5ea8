import { isCommonWord } from '../words/common-word';
import type { Sentence, Token } from './token';

/** Shorter runs of capitals are names. */
const fewestWords = 5;

/**
 * The sentence with the capitals of Headline Case taken from all words that a list knows, so that "Union Says" reads
 * like "Union says"; any other sentence as it is. Offsets stay those of the text.
 */
export function lowerHeadline(sentence: Sentence): Sentence {
  const words = sentence.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitals = words.filter((token) => /^[\p{Lu}\p{N}]/u.test(token.text)).length;
  if (words.length < fewestWords || capitals < words.length * 0.8) return sentence;
  if (!words.some((token) => isCommonWord(token.lower) && token !== sentence.tokens[0])) return sentence;
  const lowered = (token: Token, i: number): Token =>
    i > 0 && token.kind === 'word' && isCommonWord(token.lower) ? { ...token, text: token.text.toLowerCase() } : token;
  return { ...sentence, tokens: sentence.tokens.map(lowered) };
}
