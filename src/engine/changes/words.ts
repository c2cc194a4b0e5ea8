import { foldToken } from '../anchor/fold-token';
import { unitsOf } from '../anchor/passage';
import { scanTokens, Tokens } from '../anchor/tokens';

/** A text as words and marks, each a number: equal numbers, equal folded spelling. */
export interface Words {
  text: string;
  tokens: Tokens;
  ids: Int32Array;
}

/** Reads texts into words with one numbering, so that those of two texts can be compared. */
export function createWordReader(): (text: string) => Words {
  const numbers = new Map<string, number>();
  const numberOf = (raw: string): number => {
    let number = numbers.get(raw);
    if (number === undefined) {
      const folded = foldToken(raw);
      number = numbers.get(folded) ?? numbers.size;
      numbers.set(folded, number);
      numbers.set(raw, number);
    }
    return number;
  };
  return (text) => {
    const tokens = new Tokens();
    scanTokens(unitsOf(text), tokens, 0, text.length);
    const ids = new Int32Array(tokens.count);
    for (let at = 0; at < tokens.count; at++) ids[at] = numberOf(text.slice(tokens.starts[at], tokens.ends[at]));
    return { text, tokens, ids };
  };
}
