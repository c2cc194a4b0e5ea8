import type { DraftBlock } from './compose-blocks';
import { readDate } from './read-date';

/** They stand over the text or under its standfirst: after so many paragraphs of this length a date is part of the story. */
const paragraphs = 2;
const paragraphCharacters = 120;

/** Longer lines say more than who and when. */
const maxWords = 10;

/** The blocks without lines of their own that say who wrote the article and when; `readMetadata` has read those. */
export function dropDatelines(blocks: DraftBlock[]): DraftBlock[] {
  let passed = 0;
  return blocks.filter((block) => {
    if (block.text.length > paragraphCharacters) passed += 1;
    return passed >= paragraphs || !isDateline(block);
  });
}

const isDateline = ({ kind, text }: DraftBlock): boolean =>
  kind === 'paragraph' &&
  text.split(/\s+/).length <= maxWords &&
  !/[.!?:;\u2026]["\u201d\u2019)]*$/.test(text) &&
  (/^(written )?by \p{Lu}/iu.test(text) || readDate(text) !== undefined);
