import type { Mention } from '../../model/reading';
import type { MentionArticle } from './explain-mentions';
import { fold } from './letters';
import { firstFrom } from './word-index';

/** How much of an article is its opening, in characters: what a reader has read after two or three paragraphs. */
const opening = 800;
/** Named in so many paragraphs, an entry is more than an aside. */
const paragraphs = 3;

/** The entries that carry the article: named in its title, in its opening or in three paragraphs, and not only in passing. */
export function findCarried(mentions: readonly Mention[], { title, blocks }: MentionArticle): ReadonlySet<string> {
  const carried = new Set<string>();
  const seenIn = new Map<string, Set<number>>();
  const foldedTitle = fold(title);
  for (const { entry, text, start } of mentions) {
    const places = seenIn.get(entry) ?? new Set();
    seenIn.set(entry, places.add(firstFrom(blocks, start + 1)));
    if (start < opening || places.size >= paragraphs || foldedTitle.includes(fold(text))) carried.add(entry);
  }
  return carried;
}
