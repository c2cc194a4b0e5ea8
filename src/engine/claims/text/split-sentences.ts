import { isQuotingVerb } from '../words/cue-lexicon';
import { startsSmall } from './letters';
import type { Sentence, Token } from './token';

/** A sentence is cut here whatever it says, so that work on one sentence stays bounded. */
const longestSentence = 300;

/** The sentences of one block. A quotation ends one only where what follows is no attribution of it. */
export function splitSentences(tokens: Token[], block: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && !endsSentence(tokens, i) && i - from < longestSentence) continue;
    const own = tokens.slice(from, i + 1);
    sentences.push({ tokens: own, start: own[0]!.start, end: own.at(-1)!.end, block });
    from = i + 1;
  }
  return sentences;
}

function endsSentence(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (token.kind === 'quote') return endsAsSentence(token) && !isAttributed(tokens, i + 1);
  if (token.kind !== 'mark' || !/^(?:[.!?…]|\.\.\.)$/.test(token.text)) return false;
  if (next.kind === 'mark') return /^[([•]$/.test(next.text);
  return next.kind === 'quote' || next.word!.isCapital || /^[$£€@#]/.test(next.text);
}

function endsAsSentence(quotation: Token): boolean {
  return /[.!?…]["”’'»\s]*$/.test(quotation.text) && !/,["”’'»]*$/.test(quotation.text);
}

/** Whether the words after a quotation attribute it: `"Why?" asked Lee`, `"We won!" Ann Poe said`. */
function isAttributed(tokens: Token[], from: number): boolean {
  const first = tokens[from]!;
  if (first.kind === 'mark') return first.text !== '.' ? /^[,;—–)-]/.test(first.text) : true;
  if (first.kind === 'quote') return false;
  if (startsSmall(first.text)) return true;
  const exclaims = /[!?]["”’'»]+$/.test(tokens[from - 1]!.text);
  for (let i = from; i < Math.min(from + 7, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return false;
    if (isQuotingVerb(token.lower)) return exclaims || tokens[i + 1]?.text === '.';
  }
  return false;
}
