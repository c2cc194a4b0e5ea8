import { CharClass, classOf } from './char-class';

/** The tokens of a text in order: words, numbers, and each mark by itself. White space is none. */
export class Tokens {
  /** UTF-16 offsets into the text, end exclusive; `count` of them hold. */
  starts: Int32Array;
  ends: Int32Array;
  count = 0;

  constructor(room = 64) {
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

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
 * Adds the tokens of a text that start in `[from, until)` to `tokens` and returns the offset where the last one ended:
 * the `from` of the next call. A token does not go on beyond `end`.
 */
export function scanTokens(
  units: Uint16Array,
  tokens: Tokens,
  from: number,
  until: number,
  end = units.length,
): number {
  let at = from;
  while (at < until) {
    const kind = classOf(units[at]!);
    if (kind === CharClass.space || kind === CharClass.ignorable) {
      at++;
      continue;
    }
    const next = endOfToken(units, at, end, kind);
    if (!isHiddenPair(units, at)) tokens.add(at, next);
    at = next;
  }
  return at;
}

function endOfToken(units: Uint16Array, start: number, end: number, kind: number): number {
  switch (kind) {
    case CharClass.letter:
    case CharClass.digit:
      return endOfWord(units, start + 1, end, kind);
    case CharClass.dash:
      return endOfRun(units, start, end, CharClass.dash);
    case CharClass.joiner:
      return units[start] === dot ? endOfDots(units, start, end) : start + 1;
    case CharClass.surrogate:
      return isPair(units, start, end) ? endOfRun(units, start + 1, end, CharClass.mark) : start + 1;
    default:
      return endOfRun(units, start, end, CharClass.mark);
  }
}

const dot = 0x2e;

/** A word goes on over accents and invisible characters, an apostrophe between letters and a point between digits. */
function endOfWord(units: Uint16Array, from: number, until: number, first: number): number {
  let before = first;
  let end = from;
  for (let at = from; at < until; at++) {
    const kind = classOf(units[at]!);
    if (kind === CharClass.letter || kind === CharClass.digit || kind === CharClass.mark) {
      end = at + 1;
      if (kind !== CharClass.mark) before = kind;
    } else if (kind === CharClass.space) {
      break;
    } else if (isHiddenPair(units, at)) {
      at++;
    } else if (kind === CharClass.apostrophe) {
      if (end !== at || at + 1 >= until || classOf(units[at + 1]!) !== CharClass.letter) break;
    } else if (kind === CharClass.joiner) {
      if (before !== CharClass.digit || end !== at) break;
      if (at + 1 >= until || classOf(units[at + 1]!) !== CharClass.digit) break;
    } else if (kind !== CharClass.ignorable) break;
  }
  return end;
}

/** Where the units of one class end that follow `start`, itself of any. */
function endOfRun(units: Uint16Array, start: number, until: number, kind: number): number {
  let end = start + 1;
  while (end < until && classOf(units[end]!) === kind) end++;
  return end;
}

function endOfDots(units: Uint16Array, start: number, until: number): number {
  let end = start + 1;
  while (end < until && units[end] === dot) end++;
  return end;
}

/** U+E0100 to U+E01EF (variation selectors) show nothing and take two units. Tags do not: with them flags are spelled. */
function isHiddenPair(units: Uint16Array, at: number): boolean {
  return units[at] === 0xdb40 && at + 1 < units.length && units[at + 1]! >= 0xdd00;
}

function isPair(units: Uint16Array, at: number, end: number): boolean {
  return units[at]! < 0xdc00 && at + 1 < end && (units[at + 1]! & 0xfc00) === 0xdc00;
}
