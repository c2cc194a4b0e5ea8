import type { DraftBlock } from './compose-blocks';

/** Longer than any line a site repeats on every page; a sentence of the article that begins alike is safe beyond it. */
const maxCharacters = 250;

const label =
  /^(story continues below|article continues below|advertisement|advertising|ad|sponsored|promoted)( content)?\.?$/i;
const advertisement = /\b(this|an?) advertisement (has not|hasn't|will|is)\b.*\b(load|article|story)/i;
const newsletter =
  /^(sign up|subscribe|register|join|get)\b.*\b(newsletters?|inbox|e-?mails?|mailing list|alerts)\b|\bconsent to receive\b.*\bnewsletter\b/i;
const follow =
  /^(follow|like|find|join) (us|\w+( \w+)?) on (facebook|twitter|x|instagram|linkedin|telegram|whatsapp|threads|bluesky|mastodon|youtube)\b/i;
const elsewhere =
  /^(also )?(read|see|watch|listen)( (more|also|next|now|it))*\b|^(more|related|recommended|further reading|don't miss)\b/i;

/** True for a line that speaks about the page or the outlet instead of the subject. */
export function isNotice(block: DraftBlock): boolean {
  const { text } = block;
  if (text.length > maxCharacters) return false;
  const isMostlyLink = block.linked >= text.replace(/\s/g, '').length * 0.5;
  return (
    label.test(text) ||
    advertisement.test(text) ||
    newsletter.test(text) ||
    follow.test(text) ||
    (isMostlyLink && elsewhere.test(text))
  );
}
