import { kindOf } from './block-kind';
import type { DraftBlock } from './compose-blocks';
import { findPromotionAtEnd } from './find-promotion';
import { isNamedAsBoilerplate } from './named-boilerplate';

/**
 * The blocks less what Readability lets through though it is not the article: captions, newsletter boxes, "read more",
 * lists of related articles, share bars, advertisements, promotions at the end. Only whole blocks are left out.
 */
export function dropBoilerplate(blocks: DraftBlock[], title: string): DraftBlock[] {
  let rest = dropNamed(blocks.filter((block) => kindOf(block.container).kind !== 'caption'));
  rest = dropLinkLists(rest).filter((block) => !isNotice(block));
  if (rest[0] && fold(rest[0].text) === fold(title)) rest = rest.slice(1);
  for (;;) {
    const start = findPromotionAtEnd(rest);
    if (start === undefined) return rest;
    rest = rest.slice(0, start);
  }
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Parts that their class, id or role calls something else, if they are not most of the text: names can mislead. */
function dropNamed(blocks: DraftBlock[]): DraftBlock[] {
  const marked = blocks.map((block) => isNamedAsBoilerplate(block.container));
  const size = (list: DraftBlock[]) => list.reduce((sum, block) => sum + block.text.length, 0);
  const kept = blocks.filter((_, index) => !marked[index]);
  return size(kept) * 2 > size(blocks) ? kept : blocks;
}

/** Two or more blocks in a row that are nothing but links, with the heading over them. */
function dropLinkLists(blocks: DraftBlock[]): DraftBlock[] {
  const isLink = blocks.map(
    (block) =>
      kindOf(block.container).kind !== 'heading' && block.linked >= bare(block.text) * 0.9 && block.text.length < 250,
  );
  const isDropped = isLink.map((link, index) => link && (isLink[index - 1] || isLink[index + 1]));
  return blocks.filter((block, index) => {
    if (isDropped[index]) return false;
    return !(isDropped[index + 1] && kindOf(block.container).kind === 'heading');
  });
}

const bare = (text: string) => text.replace(/\s/g, '').length;

/** A line that speaks about the page instead of the subject. */
function isNotice(block: DraftBlock): boolean {
  const { text } = block;
  if (text.length > 250) return false;
  const isMostlyLink = block.linked >= bare(text) * 0.5;
  return (
    /^(advertisement|advertising|sponsored|promoted)( content)?\.?$/i.test(text) ||
    (isMostlyLink &&
      /^(read|see|watch|listen|explore|learn|find out|discover)( it)?( more| also| next| now)?\b|^(more|also|related|recommended|further reading|don't miss)\b/i.test(
        text,
      )) ||
    /^(sign up|subscribe|register|join|get)\b.*\b(newsletters?|inbox|e-?mail|mailing list|alerts)\b/i.test(text) ||
    /^(follow|like|find|join) (us|\w+( \w+)?) on (facebook|twitter|x|instagram|linkedin|telegram|whatsapp|threads|bluesky|mastodon|youtube)\b/i.test(
      text,
    )
  );
}
