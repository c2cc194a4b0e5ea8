import { startsCapital } from '../text/letters';

/** Lower-case words that may stand between the words of a person's name. */
const particles = new Set('de la del della da dos von van der den ter al bin du le di'.split(' '));

/** Whether a word may be one of a name: a capital, then letters, digits and what joins them. */
export function isNameWord(word: string): boolean {
  return startsCapital(word) && /^[a-z\dÀ-ӿḀ-ỿ.’'&-]+$/i.test(word);
}

/**
 * Where the longest person's name that ends these words starts: two to four capitalised words, each but the first with up
 * to three particles before it; -1 for none.
 */
export function findPersonAtEnd(words: string[]): number {
  let [names, between, first] = [0, 0, -1];
  for (let i = words.length - 1; i >= 0 && names < 4; i--) {
    if (isNameWord(words[i]!)) {
      names++;
      between = 0;
      if (names > 1) first = i;
    } else if (names === 0 || !particles.has(words[i]!) || ++between > 3) break;
  }
  return first;
}

/** Whether the words are a person's name and nothing else. */
export function arePerson(words: string[]): boolean {
  return findPersonAtEnd(words) === 0;
}
