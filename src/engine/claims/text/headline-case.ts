import { isCommonWord } from '../words/common-word';
import { readWord, type Vocabulary } from './read-word';
import type { Sentence, Token } from './token';

/** Shorter runs of capitals are names. */
const fewestWords = 5;

/**
 * The sentence with the capitals of Headline Case taken from all words that a list knows, so that "Union Says" reads
 * like "Union says"; any other sentence as it is. Offsets stay those of the text.
 */
export function lowerHeadline(sentence: Sentence, vocabulary: Vocabulary): Sentence {
  if (!isHeadline(sentence.tokens)) return sentence;
  const lowered = (token: Token, i: number): Token =>
    i > 0 && token.kind === 'word' && isCommonWord(token.lower) ? inLowerCase(token, vocabulary) : token;
  return { ...sentence, tokens: sentence.tokens.map(lowered) };
}

function isHeadline(tokens: Token[]): boolean {
  let [words, capitals] = [0, 0];
  for (const { kind, text, word } of tokens) {
    if (kind !== 'word' || text.length <= 3) continue;
    words++;
    if (word?.isCapital) capitals++;
  }
  if (words < fewestWords || capitals < words * 0.8) return false;
  return tokens.slice(1).some((token) => token.kind === 'word' && token.text.length > 3 && isCommonWord(token.lower));
}

function inLowerCase(token: Token, vocabulary: Vocabulary): Token {
  const word = readWord(token.text.toLowerCase(), vocabulary);
  return { ...token, text: word.text, word };
}
