import { CharClass, classOf } from './char-class';
import { isWordUnit } from './telling-words';
import type { Tokens } from './tokens';

/** Joins two words to one: "president-elect", "he/she", "tollmark_parody". An en dash or a longer one does not. */
const link = /^[-\u2010\u2011_/]$/;
const dash = /^\p{Pd}$/u;
const currency = /^\p{Sc}$/u;

/** Signs that touch a number or a word and say something about it though nothing follows them: "-5", ".5", "@staff"; "5%", "C++", "A-". */
const beforeNumber = /^[\p{Sc}\p{Sm}\p{Pd}.]$/u;
const afterNumber = /^[\p{Sc}%‰°×+]$/u;
const beforeWord = /^[@#]$/;
const afterWord = /^[-\u2010\u2011+]$/;

/**
 * How many tokens before (`step` -1) or after (1) the token `edge` are joined to it without white space and are part of
 * what it says: "€" of "€500", "US$" too, "non-" of "non-employees", ".example" of "tollmark.example", "-elect" of
 * "president-elect". Punctuation, quotation marks and brackets are not.
 */
export function countJoined(text: string, tokens: Tokens, edge: number, step: -1 | 1): number {
  const read = (token: number) => text.slice(tokens.starts[token], tokens.ends[token]);
  const unitAt = (token: number, side: -1 | 1) =>
    text.charCodeAt(side < 0 ? tokens.starts[token]! : tokens.ends[token]! - 1);
  const touches = (token: number) => isBeside(tokens, token, step);
  let count = 0;
  for (let at = edge; touches(at); ) {
    const sign = at + step;
    const mark = read(sign);
    const isNumber = classOf(unitAt(at, step)) === CharClass.digit || /^[\p{Sc}%‰]$/u.test(read(at));
    if (!isNumber && !isWordUnit(unitAt(at, step)) && mark !== read(at)) break;
    const next = touches(sign) && isWordUnit(unitAt(sign + step, step < 0 ? 1 : -1)) ? sign + step : undefined;
    const isLinked =
      link.test(mark) ||
      (mark === '.' && !/^\p{Lu}/u.test(read(step < 0 ? at : at + 2))) ||
      (step < 0 && currency.test(mark)) ||
      (isNumber && dash.test(mark) && next !== undefined && classOf(unitAt(next, -1)) === CharClass.digit);
    if (next !== undefined && isLinked) {
      count += 2;
      at = next;
      continue;
    }
    const alone = step < 0 ? (isNumber ? beforeNumber : beforeWord) : isNumber ? afterNumber : afterWord;
    const isOfCurrency = step < 0 && currency.test(read(at)) && isWordUnit(unitAt(sign, 1));
    if (!alone.test(mark) && !isOfCurrency) break;
    count++;
    at = sign;
  }
  return count;
}

/** Whether a token has a neighbour that touches it. */
function isBeside({ starts, ends, count }: Tokens, token: number, step: -1 | 1): boolean {
  const next = token + step;
  return next >= 0 && next < count && (step < 0 ? ends[next] === starts[token] : starts[next] === ends[token]);
}
