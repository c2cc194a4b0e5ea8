import type { DraftBlock } from './compose-blocks';

/** Longer than any line a site repeats on every page; a sentence of the article that begins alike is safe beyond it. */
const maxCharacters = 250;

const label =
  /^(story continues below|article continues below|advertisement|advertising|ad|sponsored|promoted)( content)?\.?$/i;
const advertisement = /\b(this|an?) advertisement (has not|hasn't|will|is)\b.*\b(load|article|story)/i;
const newsletter =
  /^((never|don't|do not) miss .*)?(sign(ing)? up|subscribe|register|join|get)\b.*\b(newsletters?|inbox|e-?mails?|mailing list|alerts)\b|\bconsent to receive\b.*\bnewsletter\b/i;
const follow =
  /^(follow|like|find|join) (us|\w+( \w+)?) on (facebook|twitter|x|instagram|linkedin|telegram|whatsapp|threads|bluesky|mastodon|youtube)\b/i;
const letters = /^we want to hear (what you think|from you)\b/i;
const elsewhere =
  /^(also )?(read|see|watch|listen)( (more|also|next|now|it))+\b|^(read|watch|listen|related|more)\b.{0,24}:|^(more (on|from|about|stories)|related|recommended|further reading|don't miss)\b/i;
/** A bare verb is a pointer only where there is nothing but a link: "Read the full transcript", not "See, e.g., my column". */
const pointer = /^(read|see|watch|listen)\b/i;
/** The same in the languages of outlets that readers of English pages also meet. */
const abroad =
  /^(lesen sie auch|auch interessant|zum weiterlesen|mehr zu[mr]?\b|lire aussi|à lire|lea también|lee también|te puede interesar|leggi anche|leia também|veja também|lees ook|czytaj też|przeczytaj)/i;

/** True for a line that speaks about the page or the outlet instead of the subject. */
export function isNotice(block: DraftBlock): boolean {
  const { text } = block;
  if (text.length > maxCharacters) return false;
  if (block.kind === 'cell') return false;
  const share = block.linked / text.replace(/\s/g, '').length;
  return (
    label.test(text) ||
    advertisement.test(text) ||
    newsletter.test(text) ||
    follow.test(text) ||
    letters.test(text) ||
    (share >= 0.5 && elsewhere.test(text)) ||
    (share >= 0.9 && pointer.test(text)) ||
    ((share >= 0.5 || text.length < 40) && abroad.test(text))
  );
}
