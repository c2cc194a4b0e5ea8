import type { DraftBlock } from './compose-blocks';

/** Longer than what stands under a picture. */
const maxCharacters = 220;

/** "Ada Quill, photo: B. Smith", "The depot (Photo by B. Smith/Agency)": the picture's maker ends the line. */
const credited =
  /(?:^|[\s,.(|\u2013\u2014-])(?:[Pp]hoto(?:graph)?s?|[Ff]oto(?:s|grafie)?|[Ii]llustrations?|[Pp]icture credit|[Ii]mage credit|Bildquelle)\s?(?:by|:|\u00a9|courtesy(?: of)?)\s?(?:the\s)?\p{Lu}[^.!?]{1,60}[.)\]]*$/u;

/** "Figure 2: …", "Photograph: …": the line says itself what it stands under. */
const numbered =
  /^(?:fig(?:ure|\.)|abb(?:ildung|\.)|photo(?:graph)?s?|image|picture|illustration|foto|bild)\s?\d*\s?:\s/i;

/** True for a line that is a caption though nothing in the markup calls it one. */
export function isCaptionLine({ kind, text }: DraftBlock): boolean {
  return kind === 'paragraph' && text.length <= maxCharacters && (credited.test(text) || numbered.test(text));
}
