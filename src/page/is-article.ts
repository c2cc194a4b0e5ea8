import type { DraftBlock } from './compose-blocks';
import { isThread } from './is-thread';

/** schema.org types of pages that are no article, whatever their text. */
const otherPage =
  /^(searchresultspage|collectionpage|imagegallery|mediagallery|discussionforumposting|profilepage|.*event)$/;
/** Pages that sell or offer: however much they say, nobody reports it. */
const offerPage = /^(product|jobposting)$/;
const articlePage = /^(?!discussionforum|socialmedia|job).*(article|posting|report|review)$/;
/** As JSON-LD says it; Open Graph's `article` stands on galleries and videos too. */
const newsPage = /^.+article$|^(blog|liveblog)posting$/;
const videoPage = /^video/;

/** A sentence: less is no text at all. Short items and paywalled stubs are articles. */
const fewestWords = 8;
/** A page that does not say that it is an article: less is an error, a check for robots or a shell that waits for its script. */
const fewestUndeclared = 30;
/** So much prose outweighs a declaration as video or gallery. */
const outweighingWords = 250;
/** A gallery has little to say beside each picture, a video page little beside its player. */
const wordsPerPicture = 15;
const wordsPerPlayer = 80;

/**
 * Whether a page with this text is an article. Live blogs and paywalled stubs are; front pages, search results,
 * galleries, video pages, forum threads, document viewers, offers, error pages and walls of consent are not.
 */
export function isArticle(document: Document, types: string[], blocks: DraftBlock[]): boolean {
  if (document.contentType === 'application/pdf') return false;
  const prose = blocks.filter(isProse);
  const words = countWordsOf(prose);
  const isDeclared = types.some((type) => articlePage.test(type));
  if (words < (isDeclared ? fewestWords : fewestUndeclared)) return false;
  const isTyped = (pattern: RegExp) => types.some((type) => pattern.test(type));
  if (isTyped(otherPage) && !isTyped(newsPage) && words < outweighingWords) return false;
  if (!isDeclared && (isTyped(offerPage) || prose.every(isInDialogue))) return false;
  if (!isDeclared && words < (isTyped(videoPage) ? outweighingWords : wordsPerPlayer) && hasPlayer(document))
    return false;
  const pictures = areaOf(prose[0]!, document).querySelectorAll('figure').length;
  if (pictures >= 4 && words < pictures * wordsPerPicture) return false;
  if (!isTyped(newsPage) && (isQuestion(isTyped) || isThread(prose))) return false;
  return isTyped(/^liveblogposting$/) || !isListing(blocks, words);
}

/** A question and its answers, however long: many write there, so that no sentence is the page's own. Answers of an outlet to its readers are none. */
const isQuestion = (isTyped: (pattern: RegExp) => boolean): boolean =>
  isTyped(/^qapage$/) || (isTyped(/^question$/) && isTyped(/^answer$/) && !isTyped(/^faqpage$/));

/** A wall that asks for consent, a login or an age before anything else. */
const isInDialogue = ({ container }: DraftBlock): boolean =>
  container.closest('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]') !== null;

/** What the page marks off as one piece around the text: pictures beyond it lead to other articles. */
const areaOf = ({ container }: DraftBlock, document: Document): ParentNode =>
  container.closest('article, main') ?? document;

const hasPlayer = (document: Document): boolean =>
  document.querySelector('video, iframe[src*="youtube"], iframe[src*="vimeo"]') !== null;

const isLinked = (block: DraftBlock, share: number) => block.linked > block.text.replace(/\s/g, '').length * share;

const isProse = (block: DraftBlock): boolean =>
  /^(paragraph|list-item|quote|cell|preformatted)$/.test(block.kind) &&
  !isLinked(block, 0.6) &&
  countWords(block.text) >= 5;

const countWordsOf = (blocks: DraftBlock[]): number => blocks.reduce((sum, { text }) => sum + countWords(text), 0);

/** Chinese and Japanese do without spaces; two characters make about a word. */
function countWords(text: string): number {
  const ideographs = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return ideographs > text.length / 4 ? ideographs / 2 : text.split(/\s+/).length;
}

/** Headlines that lead elsewhere, each with a few words under it. */
function isListing(blocks: DraftBlock[], words: number): boolean {
  const teasers = blocks.filter((block) => block.kind === 'heading' && isLinked(block, 0.9)).length;
  return teasers >= 3 && words / teasers < 80;
}
