import type { Span } from '../../../model/span';
import { readWord, type Vocabulary } from './read-word';
import type { Token } from './token';

/**
 * Capitals and letters of the alphabets that English articles write words and names in. With \p{Lu} and \p{L}, which hold those
 * of all the world, the shape takes twice as long to compile; words of the scripts beyond (Chinese, Korean) are read letter by letter.
 */
const capital = '[A-ZÀ-ÞĀ-ɏΑ-ЯḀ-ỿ]';
const letter = '[\\wª²³µ¹º¼-¾À-ÖØ-öø-ˁͰ-ῼ⁰-₉ﬀ-ﬆ]';
/** Titles and the like, capitalised: the stop after them never ends a sentence. */
const titles =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Gov|Sen|Rep|Reps|Sens|Gen|Col|Lt|Capt|Sgt|Maj|Cmdr|Adm|St|Supt|Insp|Det|Messrs|Atty|Assn|Ft|Mt|Dept|Univ|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|vs|v|cf|e\\.g|i\\.e';
/** Abbreviations that may also end a sentence; they do where a word follows that commonly starts one. */
const endings = `Jr|Sr|Inc|Corp|Co|Ltd|Bros|Dept|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ill|Ore|etc|al|[ap]\\.m|Ph\\.D|(?:${capital}\\.)+${capital}`;
const starters =
  'He|She|It|They|The|A|An|In|On|But|And|We|I|This|That|These|At|For|As|His|Her|Their|Its|If|When|While|So|According';
/** "He's", "they've" are two words: a subject and its auxiliary. */
const contracting = '[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|[Yy]ou|[Ww]ho|[Tt]hat|[Tt]here|[Ww]hat';
const contracted = String.raw`(?:s|ve|d|ll|re|m)\b`;
const shape = new RegExp(
  [
    String.raw`(?<![\w.])(?:${titles})\.(?=\s*[^\s"”’'])`,
    String.raw`(?<![\w.])No\.(?=\s?\d)`,
    String.raw`(?<![\w.])(?:${endings})\.(?=\s*[^\s"”’'])(?!\s+(?:${starters})\b)`,
    String.raw`(?<![\w.])${capital}\.(?=\s${capital})`,
    String.raw`(?:${capital}\.)+${capital}\b`,
    `(?:${contracting})(?=[’']${contracted})`,
    String.raw`[’'](?<=\b(?:${contracting})[’'])${contracted}`,
    // At most one joining mark before each letter but the first.
    String.raw`[$£€#@]?(?![’'.&/‑,-])(?:(?:[’'.&/‑-]|,(?=\d{3}))?${letter})+(?:%|(?<=s)[’'](?=\s[A-Za-z]))?`,
    String.raw`\.{3}|…`,
    String.raw`--+|[^\s]`,
  ].join('|'),
  'gu',
);

/** The tokens of one block; each of its quotations is a single token. Blocks hold no line break that ends a sentence. */
export function readTokens(text: string, block: Span, quotations: Span[], vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let at = block.start;
  for (const quotation of quotations) {
    readPlain(text, at, quotation.start, tokens, vocabulary);
    const { start, end } = quotation;
    tokens.push({ kind: 'quote', text: text.slice(start, end), lower: '', start, end, word: undefined, tag: 'quote' });
    at = quotation.end;
  }
  readPlain(text, at, block.end, tokens, vocabulary);
  return tokens;
}

function readPlain(text: string, start: number, end: number, tokens: Token[], vocabulary: Vocabulary): void {
  if (start >= end) return;
  const stretch = text.slice(start, end);
  for (let at = 0; ; ) {
    while (stretch.charCodeAt(at) === space) at++;
    let to = plainWordEnd(stretch, at);
    if (to === at) {
      shape.lastIndex = at;
      const match = shape.exec(stretch);
      if (match === null) return;
      at = match.index;
      to = shape.lastIndex;
    }
    const word = readWord(stretch.slice(at, to), vocabulary);
    const { kind, text: own, lower } = word;
    if (own !== '*') tokens.push({ kind, text: own, lower, start: start + at, end: start + to, word, tag: undefined });
    at = to;
  }
}

const [space, comma] = [0x20, 0x2c];

/** Where a plain word that starts at `at` ends before a space or a comma and a space; else `at`. Most tokens, told at a glance. */
function plainWordEnd(stretch: string, at: number): number {
  if (!isSmallLetter(stretch.charCodeAt(at) | 0x20)) return at;
  let to = at + 1;
  while (isSmallLetter(stretch.charCodeAt(to))) to++;
  const ends = stretch.charCodeAt(stretch.charCodeAt(to) === comma ? to + 1 : to) === space;
  return ends ? to : at;
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
