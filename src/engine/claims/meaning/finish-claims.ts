import type { Block } from '../../../model/article';
import type { Claim, Speaker } from '../../../model/claim';
import type { Span } from '../../../model/span';
import type { Draft } from '../constructions/construction';
import { isBlockQuote, readLines } from '../text/read-sentences';
import { isOutlet, outletIn } from '../words/outlets';
import { scoreCertainty } from './certainty';
import { describeDirectness } from './directness';
import { findHedge } from './find-hedge';
import { properName } from './proper-name';
import { pronounIn } from './resolve-pronoun';
import { resolveSpeakers } from './resolve-speakers';
import { findEditorial, findLinks, stretchAt } from './sections';

/** What `findClaims` reads of an article. */
export interface ArticleText {
  text: string;
  blocks: Block[];
  title?: string;
  byline?: string;
  outlet?: string;
}

/** The claims that drafts stand for, with names, chains, voices and certainty, and the writer's own announced analysis. */
export function finishClaims(article: ArticleText, drafts: Draft[]): Claim[] {
  const { text } = article;
  const names = resolveSpeakers(text, drafts);
  const lines = readLines(article);
  const editorial = findEditorial(text, lines);
  const links = findLinks(text, lines);
  const blockQuotes = lines.filter((line) => isBlockQuote(text, line));
  const claims: Claim[] = [];
  drafts.forEach((draft, i) => {
    const claim = finish(article, draft, names[i], blockQuotes);
    if (stretchAt(links, placeOf(claim))) return;
    if (!stretchAt(editorial, placeOf(claim)) || claim.voice === 'reporter' || isOnRecord(claim)) claims.push(claim);
  });
  const taken = new Set(claims.map((claim) => stretchAt(editorial, placeOf(claim))));
  claims.push(...editorial.filter((stretch) => !taken.has(stretch)).flatMap((stretch) => ownVoice(text, stretch)));
  return claims.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

function finish(article: ArticleText, draft: Draft, name: string | undefined, blockQuotes: Span[]): Claim {
  const { text } = article;
  const content = [...draft.content].sort((a, b) => a.start - b.start);
  const directness = describeDirectness(
    content.map((span) =>
      stretchAt(blockQuotes, span.start) ? `“${text.slice(span.start, span.end)}”` : text.slice(span.start, span.end),
    ),
  );
  const claim: Claim = {
    content,
    via: draft.via.map((span) => outletAt(text, span)),
    directness,
    voice: voiceOf(text, draft, name),
    certainty: scoreCertainty(text, draft, directness),
  };
  if (draft.cue) claim.cue = quote(text, draft.cue);
  if (draft.speaker) {
    const words = quote(text, draft.speaker);
    const isWriter = claim.voice === 'editorial' && article.byline !== undefined;
    claim.speaker = nameSpeaker(words, isWriter ? article.byline! : (name ?? words.text));
  }
  claim.via = claim.via.filter(
    (outlet) => outlet.name !== claim.speaker?.name && !isSameOutlet(outlet.name, article.outlet),
  );
  const hedge = findHedge(text, draft, directness === 'direct');
  if (hedge !== undefined) claim.hedge = hedge;
  return claim;
}

function outletAt(text: string, span: Span): Speaker {
  const words = quote(text, span);
  return nameSpeaker(words, properName(outletIn(words.text)));
}

function quote(text: string, { start, end }: Span): NonNullable<Claim['cue']> {
  return { start, end, text: text.slice(start, end) };
}

function nameSpeaker({ start, end, text }: NonNullable<Claim['cue']>, name: string): Speaker {
  return { start, end, text, name };
}

function isSameOutlet(name: string, outlet: string | undefined): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/^the /, '');
  return outlet !== undefined && bare(name) === bare(outlet);
}

function voiceOf(text: string, draft: Draft, name: string | undefined): Claim['voice'] {
  if (draft.speaker === undefined) return 'party';
  const speaker = text.slice(draft.speaker.start, draft.speaker.end);
  if (/^(?:I|we|me|us)$/i.test(speaker)) return 'editorial';
  const span = draft.antecedent ?? draft.speaker;
  const words = text.slice(span.start, span.end);
  const own = pronounIn(words) ? (name ?? words) : properName(words);
  return isOutlet(own) && isOutlet(name ?? own) ? 'reporter' : 'party';
}

function placeOf(claim: Claim): number {
  return claim.cue?.start ?? claim.content[0]!.start;
}

/** Somebody's own words in quotation marks, with a name and a verb: they stay theirs even under a heading of analysis. */
function isOnRecord(claim: Claim): boolean {
  return claim.directness === 'direct' && claim.cue !== undefined && claim.speaker !== undefined;
}

/** An announced stretch in which nobody else speaks, as the writer's own; a heading or a few words are none. */
function ownVoice(text: string, stretch: Span): Claim[] {
  if (stretch.end - stretch.start < 60 || !/[.:;!?…]["”’]?$/.test(text.slice(stretch.start, stretch.end).trim()))
    return [];
  const bullet = /^[\s•*–—-]*/.exec(text.slice(stretch.start, stretch.end))![0].length;
  return [
    {
      content: [{ start: stretch.start + bullet, end: stretch.end }],
      via: [],
      directness: 'indirect',
      voice: 'editorial',
      certainty: 0.9,
    },
  ];
}
