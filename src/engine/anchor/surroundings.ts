import { findFirst } from '../find-first';
import type { Article, Block } from '../../model/article';
import { foldToken } from './fold-token';
import { unitsOf } from './passage';
import { scanTokens, Tokens } from './tokens';

/** The part of an article that anchoring reads. */
export type AnchorText = Pick<Article, 'text' | 'blocks'>;

/** The text of the nearest heading that begins at or before `offset`. */
export function findHeading(article: AnchorText, offset: number): string | undefined {
  for (let at = lastBlockFrom(article.blocks, offset); at >= 0; at--) {
    const block = article.blocks[at]!;
    if (block.kind === 'heading') return article.text.slice(block.start, Math.min(block.end, block.start + 1_000));
  }
  return undefined;
}

/** The block around `offset`. */
export function findBlock(article: AnchorText, offset: number): Block | undefined {
  const block = article.blocks[lastBlockFrom(article.blocks, offset)];
  return block && offset < block.end ? block : undefined;
}

/** Characters of the longest block that is taken for a paragraph: what is longer is a page that marks none. */
export const longestParagraph = 10_000;

/** The fingerprints of an article's paragraphs, each computed once. */
export class Fingerprints {
  private readonly known = new Map<Block, string>();

  constructor(private readonly article: AnchorText) {}

  /** 16 hexadecimal digits for the words of the paragraph around `offset`; equal for paragraphs with equal folded words. */
  find(offset: number): string | undefined {
    const block = findBlock(this.article, offset);
    if (block === undefined || block.end - block.start > longestParagraph) return undefined;
    let print = this.known.get(block);
    if (print === undefined) {
      print = fingerprint(this.article.text.slice(block.start, block.end));
      this.known.set(block, print);
    }
    return print;
  }
}

const lastBlockFrom = (blocks: readonly Block[], offset: number): number =>
  findFirst(blocks, ({ start }) => start > offset) - 1;

/** Two 32-bit FNV-1a hashes with different bases, side by side: 64 bits, so that chance does not make paragraphs equal. */
function fingerprint(text: string): string {
  const tokens = new Tokens();
  scanTokens(unitsOf(text), tokens, 0, text.length);
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let at = 0; at < tokens.count; at++) {
    const token = `${foldToken(text.slice(tokens.starts[at], tokens.ends[at]))} `;
    for (let unit = 0; unit < token.length; unit++) {
      one = Math.imul(one ^ token.charCodeAt(unit), 0x01000193);
      other = Math.imul(other ^ token.charCodeAt(unit), 0x85ebca6b);
    }
  }
  return hex(one) + hex(other);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
