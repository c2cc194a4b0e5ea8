import { hashEnd, hashStart, hashStep } from './term-index';

const apostrophe = 0x27;
const curlyApostrophe = 0x2019;
const softHyphen = 0xad;

/** The words of a text from left to right, without making a string for any of them. */
export class WordReader {
  /** UTF-16 offsets of the word last read, end exclusive. */
  start = 0;
  end = 0;
  /** `hashWord` of its lower-case letters. A possessive ending is not part of it. */
  hash = 0;

  constructor(
    private readonly text: string,
    private readonly limit: number,
  ) {}

  /** True where another word was read; it starts at or after the end of the one before. */
  next(): boolean {
    const { text, limit } = this;
    let i = this.end;
    while (i < limit && !isLetter(text.charCodeAt(i))) i++;
    if (i >= limit) return false;
    this.start = i;
    let hash = hashStart;
    for (; i < limit; i++) {
      const unit = text.charCodeAt(i);
      if (unit === softHyphen) continue;
      if (!isLetter(unit)) break;
      hash = hashStep(hash, unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit);
    }
    const quote = text.charCodeAt(i);
    if (quote === apostrophe || quote === curlyApostrophe) {
      let after = i + 1;
      while (after < limit && after < i + 4 && isLetter(text.charCodeAt(after))) after++;
      if (after < i + 4 && after > i + 1) i = after;
    }
    this.end = i;
    this.hash = hashEnd(hash);
    return true;
  }
}

/** Letters and digits of every script; the general punctuation block and what lies below "À" but ASCII are none. */
function isLetter(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f) && (unit < 0x3000 || unit > 0x303f);
}
