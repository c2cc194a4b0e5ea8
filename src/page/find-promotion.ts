import type { DraftBlock } from './compose-blocks';

/** The most blocks between a promotion's headline and its call to act. */
const maxPitch = 3;
const maxPitchCharacters = 250;

/** Of the links and buttons after the last block only these belong to it. */
const nearActions = 3;

/** Words with which an offer speaks to a customer. */
const offer = /\b(you|your|free|offer|deal|discount|trial|save \d|\d+ ?% off|[£$€] ?\d)\b/i;

/** An imperative that asks for a click, not a sentence: "Try 250 free problems". */
const callToAct =
  /^(try|get|start|join|buy|shop|order|download|sign up|subscribe|claim|book|register|learn|discover|explore|donate|support|upgrade|request|schedule|contact|see|view|unlock|become|apply|read|listen|watch|browse|create)\b[^.?!]{0,60}[!→›»>]?$/i;

/**
 * Where a promotion at the very end begins: a headline, at most three short blocks that speak to a customer, a call to
 * act or a button. Undefined where the end is none. Also a last line of rights, tags or a lone call to act.
 */
export function findPromotionAtEnd(blocks: DraftBlock[]): number | undefined {
  const end = blocks.length - 1;
  const last = blocks[end];
  if (!last || end < 2) return undefined;
  if (isImprint(last)) return end;
  const acts = callToAct.test(last.text);
  const isFollowed = last.actions.slice(0, nearActions).some((action) => callToAct.test(action));
  if (!acts && !isFollowed) return isHeading(last) ? end : undefined;
  for (let start = acts ? end - 1 : end; start >= Math.max(1, end - maxPitch - 1); start--) {
    const block = blocks[start]!;
    if (isHeadline(block)) return offer.test(textOf(blocks.slice(start))) ? start : acts ? end : undefined;
    if (block.text.length > maxPitchCharacters) break;
  }
  return acts && (isHeading(last) || isLinked(last)) ? end : undefined;
}

const textOf = (blocks: DraftBlock[]) => blocks.map((block) => block.text).join(' ');
const isHeading = (block: DraftBlock) => block.kind === 'heading';
const isLinked = (block: DraftBlock) => block.linked >= block.text.replace(/\s/g, '').length * 0.8;

/** A heading, or a line of its own that ends like one. */
const isHeadline = (block: DraftBlock) =>
  isHeading(block) || (block.kind === 'paragraph' && /^.{8,90}[^.?!:;,…"”’)]$/u.test(block.text));

const isImprint = (block: DraftBlock) =>
  block.text.length < 200 &&
  /^(©|\(c\) |copyright\b|tags?\s*:|topics?\s*:|filed under|categor(y|ies)\s*:|share (this|on)\b|all rights reserved)/i.test(
    block.text,
  );
