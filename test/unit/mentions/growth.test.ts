import pack from 'virtual:built-in-pack';
import { expect, it } from 'vitest';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { plainArticle } from './plain-article';

/** A text that counts how many of its characters are read or copied. */
class CountedText extends String {
  read = 0;
  // The wrapper's own methods turn the whole of it into a string at each call, which would be counted.
  readonly plain: string;
  constructor(text: string) {
    super(text);
    this.plain = text;
  }
  override slice(start = 0, end = this.length): string {
    this.read += Math.max(0, Math.min(end, this.length) - start);
    return this.plain.slice(start, end);
  }
  override charCodeAt(at: number): number {
    this.read++;
    return this.plain.charCodeAt(at);
  }
  override startsWith(words: string, at?: number): boolean {
    this.read += words.length;
    return this.plain.startsWith(words, at);
  }
  override toString(): string {
    this.read += this.length;
    return this.plain;
  }
}

const prepared = prepareLexicon(buildLexicon([pack]));
const paragraph =
  'The Metropolitan Police Service (MPS) fed sickness records of its officers to Palantir. The MPS, Matt Cane of the ' +
  'Metropolitan Police Federation told The Register, let bossware take screenshots of workers, and Mr Cane spoke of CCTV.\n' +
  '# Workers Watched By Software: What Mentor And Aware Record\n';

/** Characters read for an article of so many paragraphs, and the mentions in it. */
function work(paragraphs: number): { read: number; mentions: number } {
  const { text, ...article } = plainArticle(paragraph.repeat(paragraphs));
  const counted = new CountedText(text);
  const mentions = findMentions({ ...article, text: counted as unknown as string }, prepared, 'shown').length;
  return { read: counted.read, mentions };
}

it('twice the article with twice the mentions is twice the work', () => {
  const [once, twice] = [work(50), work(100)];
  expect(once.mentions).toBeGreaterThan(350);
  expect(twice.mentions).toBe(once.mentions * 2);
  expect(twice.read).toBeGreaterThan(once.read * 1.9);
  expect(twice.read).toBeLessThan(once.read * 2.1);
});
