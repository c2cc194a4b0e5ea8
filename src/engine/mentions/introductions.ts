import type { LexiconEntry } from '../../model/lexicon';
import type { Hit } from './scan-aliases';
import { findPreviousWord } from './surroundings';

/** Short forms that an article makes for itself. */
export interface Introductions {
  /** Short form to the other thing it stands for here: "ICO" to "initial coin offering". */
  taken: ReadonlyMap<string, string>;
  /** Entries whose only aliases are the short forms learnt from full names of these ids. */
  learn(established: ReadonlySet<string>): LexiconEntry[];
  /** Whether a learnt short form stands after its full name, and is not somebody else's. */
  isAfterFullName(hit: Hit): boolean;
}

/** What the article introduces: acronyms in brackets after a name, surnames after a full name. */
export function findIntroductions(text: string, hits: readonly Hit[]): Introductions {
  const learned = new Map<string, { entry: LexiconEntry; from: number }>();
  const introductions = new Map<string, Hit | undefined>();
  for (const hit of hits) {
    const bracket = bracketed.exec(text.slice(hit.end, hit.end + 40));
    if (bracket) {
      introductions.set(bracket[1]!, hit);
      learned.set(bracket[1]!, { entry: hit.known.entry, from: hit.end });
    }
    const surname =
      hit.known.entry.type === 'person' ? /\s(\p{Lu}[\p{L}\u2019'-]{2,})$/u.exec(hit.known.exact)?.[1] : undefined;
    if (surname && !learned.has(surname)) learned.set(surname, { entry: hit.known.entry, from: hit.end });
  }
  return {
    taken: findTaken(text, introductions),
    learn: (established) =>
      [...learned]
        .filter(([, { entry }]) => established.has(entry.id))
        .map(([short, { entry }]) => ({
          ...entry,
          aliases: [{ text: short, caseSensitive: true }],
        })),
    isAfterFullName: (hit) => {
      const from = learned.get(hit.known.exact)?.from ?? Number.POSITIVE_INFINITY;
      if (hit.start < from) return false;
      if (hit.known.entry.type !== 'person') return true;
      const previous = findPreviousWord(text, hit.start)?.text;
      return !previous || !/^\p{Lu}/u.test(previous) || /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Dame)\.?$/.test(previous);
    },
  };
}

/** `(LBM)`, `(the "MPS")`, `('LBM')` straight after a name. */
const bracketed =
  /^(?:['\u2019]s?)?\s?\((?:the |or |hereafter )?["'\u2018\u201c]?(\p{Lu}[\p{L}\p{N}&]{1,9})["'\u2019\u201d]?\)/u;

/** Acronyms in brackets whose words before them are no alias of ours. */
function findTaken(text: string, introductions: ReadonlyMap<string, Hit | undefined>): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  for (const match of text.matchAll(/\((?:the )?["'\u2018\u201c]?(\p{Lu}{2,6})s?["'\u2019\u201d]?\)/gu)) {
    const short = match[1]!;
    if (introductions.has(short)) continue;
    const phrase = spelledOut(text.slice(Math.max(0, match.index - 120), match.index), short);
    if (phrase) taken.set(short, phrase);
  }
  return taken;
}

/** The words right before a bracket whose initials spell the short form, small words aside. */
function spelledOut(before: string, short: string): string | undefined {
  const words = before
    .trimEnd()
    .split(/[\s-]+/)
    .slice(-short.length - 3);
  for (let from = words.length - short.length; from >= 0; from--) {
    const phrase = words.slice(from);
    const initials = phrase
      .filter((word) => !/^(?:of|and|for|the|in|on|to|&)$/i.test(word))
      .map((word) => word.replace(/^[^\p{L}]+/u, '')[0] ?? '');
    if (initials.join('').toUpperCase() === short) return phrase.join(' ');
  }
  return undefined;
}
