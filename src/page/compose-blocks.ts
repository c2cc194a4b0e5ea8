import type { Block } from '../model/article';
import { kindOf } from './block-kind';
import type { Lead, Token } from './page-tokens';
import type { Segment } from './text-map';

/** A block as composed, before it is known where in the article it will stand. */
export interface DraftBlock extends Pick<Block, 'kind' | 'level'> {
  container: Element;
  text: string;
  /** Offsets into `text`. */
  segments: Segment[];
  /** Characters inside links. */
  linked: number;
  /** The words of links and buttons right after it that Readability left out. */
  actions: string[];
}

interface Piece {
  text: string;
  node: Text;
  offset: number;
}

/**
 * The kept text as blocks, white space collapsed as a browser shows it, each character but line breaks traced to its
 * live text node. One `<br>` is a "\n" within its block, two end it.
 */
export function composeBlocks(tokens: Token[], kept: Set<Node>): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let block: DraftBlock | undefined;
  let container: Element | undefined;
  /** Undefined where not yet asked. */
  let isPreformatted: boolean | undefined;
  /** White space waiting for a word to follow it. */
  let pending: Piece[] = [];
  let breaks = 0;
  /** Text was left out here: the words either side must not run together. */
  let isGap = false;

  const endBlock = () => {
    if (block && /\S/.test(block.text)) blocks.push(block);
    block = undefined;
    pending = [];
    breaks = 0;
    isGap = false;
  };

  const addPiece = (target: DraftBlock, piece: Piece) => {
    const start = target.text.length;
    const before = target.segments.at(-1);
    target.text += piece.text;
    if (before?.node === piece.node && before.end === start && before.offset + (start - before.start) === piece.offset)
      before.end += piece.text.length;
    else target.segments.push({ start, end: target.text.length, node: piece.node, offset: piece.offset });
  };

  const addWords = (words: Piece, lead: Lead) => {
    if (!block)
      block = { ...kindOf(container!), container: container!, text: '', segments: [], linked: 0, actions: [] };
    else if (breaks > 0) block.text += '\n';
    else if (pending.length > 0) for (const piece of pending) addPiece(block, piece);
    else if (isGap) block.text += ' ';
    pending = [];
    breaks = 0;
    isGap = false;
    addPiece(block, words);
    if (lead !== 'nowhere') block.linked += words.text.replaceAll(' ', '').length;
  };

  for (const token of tokens) {
    if (token.kind === 'edge') {
      endBlock();
      container = token.container;
      isPreformatted = undefined;
    } else if (token.kind === 'break') {
      breaks += 1;
      if (breaks > 1) endBlock();
    } else if (!kept.has(token.copy)) {
      if (!/\S/.test(token.copy.data)) continue;
      isGap = true;
      const before = block ?? blocks.at(-1);
      if (token.lead !== 'nowhere') before?.actions.push(token.copy.data.trim());
    } else {
      for (const node of token.nodes) {
        for (const match of node.data.matchAll(pieces)) {
          const [text] = match;
          const piece = { text, node, offset: match.index };
          if (!isCollapsible(text)) addWords(piece, token.lead);
          else if ((isPreformatted ??= container!.closest?.('pre') != null)) pending.push(piece);
          else if (pending.length === 0) pending.push({ ...piece, text: ' ' });
        }
      }
    }
  }
  endBlock();
  return blocks;
}

/** Words one space apart, or white space between such. White space that collapses in HTML is not the no-break space. */
const pieces = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*|[ \t\n\r\f]+/g;
const isCollapsible = (text: string) => ' \t\n\r\f'.includes(text.charAt(0));
