import { isCaptionLine } from './caption-line';
import type { DraftBlock } from './compose-blocks';
import { dropDatelines } from './drop-datelines';
import { dropLinkLists } from './drop-link-lists';
import { findPromotionAtEnd } from './find-promotion';
import { isNamedAsBoilerplate, isNamedAsComment } from './named-boilerplate';
import { isNotice } from './notice';

/**
 * The blocks less what Readability lets through though it is not the article: captions, newsletter boxes, "read more",
 * lists of related articles, share bars, advertisements, lines of who and when, promotions at the end. Only whole blocks are left out.
 */
export function dropBoilerplate(blocks: DraftBlock[], title: string): DraftBlock[] {
  const withoutCaptions = blocks.filter((block) => block.kind !== 'caption' && !isCaptionLine(block));
  let rest = dropLinkLists(dropNamed(withoutCaptions)).filter((block) => !isNotice(block) && !isOrnament(block));
  if (rest[0] && fold(rest[0].text) === fold(title)) rest = rest.slice(1);
  rest = dropDatelines(rest);
  for (;;) {
    const start = findPromotionAtEnd(rest);
    if (start === undefined) return rest;
    rest = rest.slice(0, start);
  }
}

/** With less than this beside them the comments are what the page is about. */
const fewCharacters = 300;

/** A count over a picture ("+10"), a clock, a row of stars: a short line without a letter. */
const isOrnament = ({ kind, text }: DraftBlock): boolean =>
  kind === 'paragraph' && text.length < 20 && !/\p{L}/u.test(text);

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Parts that their class, id or role calls something else, if they are not half of the text: names can mislead. Comments may
 * well be longer than the article.
 */
function dropNamed(blocks: DraftBlock[]): DraftBlock[] {
  const size = (list: DraftBlock[]) => list.reduce((sum, block) => sum + block.text.length, 0);
  const kept = blocks.filter((block) => !isNamedAsBoilerplate(block.container));
  const all = size(blocks);
  if (size(kept) * 2 > all) return kept;
  const own = blocks.filter((block) => !isNamedAsComment(block.container));
  return size(kept) * 2 > size(own) && size(kept) > fewCharacters ? kept : blocks;
}
