import type { Block } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { Mention } from '../../model/reading';
import type { Span } from '../../model/span';
import { tagOf } from './grammar/tag';
import { findEditorial, findLinks } from './meaning/sections';
import { readLines, readSentences } from './text/read-sentences';
import type { Sentence } from './text/token';

/** Shorter sentences assert too little to be asked for a source. */
const fewestWords = 7;
const opinion =
  /\b(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Mm]y|may|might|could|would|should|[Pp]erhaps|[Pp]robably|seems?|appears?|reportedly|allegedly|[Ii]f)\b/;

/**
 * Sentences that assert something about an organisation with no sign of who says so: "stated without a source in this
 * article". `mentions` are those of organisations. Left out, to be rather silent than wrong: sentences with or right after
 * an attribution in their paragraph, quotations, headings, questions, announced analysis, and anything hedged.
 */
export function findUnsupported(
  article: { text: string; blocks: Block[] },
  claims: Claim[],
  mentions: Mention[],
): Span[] {
  const lines = readLines(article);
  const aside = [...findEditorial(article.text, lines), ...findLinks(article.text, lines)];
  const attributed = claims.flatMap((claim) => [...claim.content, ...(claim.cue ? [claim.cue] : [])]);
  const sourced = new Set<number>();
  const found: Span[] = [];
  let [nextClaim, nextMention] = [0, 0];
  const starts = attributed.sort((a, b) => a.start - b.start);
  for (const sentence of readSentences(article)) {
    while (nextClaim < starts.length && starts[nextClaim]!.end <= sentence.start) nextClaim++;
    while (nextMention < mentions.length && mentions[nextMention]!.start < sentence.start) nextMention++;
    const touches = nextClaim < starts.length && starts[nextClaim]!.start < sentence.end;
    if (touches) sourced.add(sentence.block);
    const mention = mentions[nextMention];
    if (touches || sourced.has(sentence.block) || mention === undefined || mention.end > sentence.end) continue;
    if (!asserts(article.text, sentence, mention) || aside.some((stretch) => covers(stretch, sentence))) continue;
    found.push({ start: sentence.start, end: sentence.end });
  }
  return found;
}

/** Whether the sentence says of the organisation, as its subject, that it does or did something. */
function asserts(text: string, sentence: Sentence, mention: Mention): boolean {
  const { tokens } = sentence;
  const words = text.slice(sentence.start, sentence.end);
  if (tokens.length < fewestWords || !/\.$/.test(words) || opinion.test(words)) return false;
  if (tokens.some((token) => token.kind === 'quote')) return false;
  const at = tokens.findIndex((token) => token.start >= mention.end);
  const first = tokens.findIndex((token) => token.end > mention.start);
  if (at < 0 || first > 1) return false;
  const tag = tagOf(tokens, at);
  return (
    tag === 'aux' || tag === 'verb' || (tag === 'adv' && at + 1 < tokens.length && tagOf(tokens, at + 1) === 'verb')
  );
}

function covers(stretch: Span, sentence: Span): boolean {
  return stretch.start <= sentence.start && sentence.end <= stretch.end;
}
