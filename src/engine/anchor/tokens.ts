import { CharClass, classOf } from './char-class';

/** The tokens of a text in order: words, numbers, and each mark by itself. White space is none. */
export class Tokens {
  /** UTF-16 offsets into the text, end exclusive; `count` of them hold. */
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  count = 0;

  add(start: number, end: number): void {
    if (this.count === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * Adds the tokens of `text` that start in `[from, until)` to `tokens` and returns the offset where the last one ended:
 * the `from` of the next call.
 */
export function scanTokens(text: string, tokens: Tokens, from = 0, until = text.length): number {
  let at = from;
  while (at < until) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === CharClass.space || kind === CharClass.ignorable) {
      at++;
      continue;
    }
    const end = endOfToken(text, at, kind);
    // U+E0000 to U+E01EF (tags, variation selectors) are ignorable and take two units.
    if (kind !== CharClass.surrogate || text.charCodeAt(at) !== 0xdb40) tokens.add(at, end);
    at = end;
  }
  return at;
}

function endOfToken(text: string, start: number, kind: number): number {
  switch (kind) {
    case CharClass.letter:
    case CharClass.digit:
      return endOfWord(text, start + 1, kind);
    case CharClass.dash:
      return endOfRun(text, start, CharClass.dash);
    case CharClass.joiner:
      return text[start] === '.' ? endOfDots(text, start) : start + 1;
    case CharClass.surrogate:
      return isPair(text, start) ? endOfMarks(text, start + 2) : start + 1;
    default:
      return endOfMarks(text, start + 1);
  }
}

/** A word goes on over accents and invisible characters, an apostrophe between letters and a point between digits. */
function endOfWord(text: string, from: number, first: number): number {
  let before = first;
  let end = from;
  for (let at = from; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === CharClass.letter || kind === CharClass.digit || kind === CharClass.mark) {
      end = at + 1;
      if (kind !== CharClass.mark) before = kind;
    } else if (kind === CharClass.apostrophe) {
      if (classAt(text, at + 1) !== CharClass.letter || end !== at) break;
    } else if (kind === CharClass.joiner) {
      if (before !== CharClass.digit || classAt(text, at + 1) !== CharClass.digit || end !== at) break;
    } else if (kind !== CharClass.ignorable) break;
  }
  return end;
}

function endOfMarks(text: string, from: number): number {
  let end = from;
  while (classAt(text, end) === CharClass.mark) end++;
  return end;
}

function endOfRun(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (classAt(text, end) === kind) end++;
  return end;
}

function endOfDots(text: string, start: number): number {
  let end = start + 1;
  while (text[end] === '.') end++;
  return end;
}

function classAt(text: string, at: number): number {
  return at < text.length ? classOf(text.charCodeAt(at)) : CharClass.space;
}

function isPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff;
}
